using TermLsp.Core.Documents;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>The abbreviations of a document, and where it first says what they are short for.</summary>
internal sealed class ExplainedAbbreviations
{
    // Brackets explain wherever they stand; for looser ways of saying it the first places do, or a text of one abbreviation would be read for each.
    private const int MostPlaces = 100;

    private readonly Dictionary<string, int> _places = [];

    private ExplainedAbbreviations(AbbreviationReader read) => Read = read;

    /// <summary>What may be an abbreviation.</summary>
    public AbbreviationReader Read { get; }

    /// <summary>Those of a document.</summary>
    public static ExplainedAbbreviations Of(ZonedText zoned, CancellationToken cancellation)
    {
        ExplainedAbbreviations explained = new(AbbreviationReader.Of(zoned, cancellation));
        Dictionary<string, int> uses = [];
        foreach (AbbreviationUse use in explained.Read.Uses)
        {
            cancellation.ThrowIfCancellationRequested();
            int before = uses.GetValueOrDefault(use.Letters);
            uses[use.Letters] = before + 1;
            if (!explained._places.ContainsKey(use.Letters) && Explanation.StandsAt(zoned, use, isThorough: before < MostPlaces))
                explained._places[use.Letters] = use.Span.Start;
        }

        return explained;
    }

    /// <summary>Where an abbreviation stands that the document explains there; null where it never does.</summary>
    public int? PlaceOf(string letters) => _places.TryGetValue(letters, out int place) ? place : null;
}
