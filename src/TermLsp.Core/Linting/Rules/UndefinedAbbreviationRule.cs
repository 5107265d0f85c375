using TermLsp.Core.Linting.Abbreviations;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rules;

/// <summary>Reports an abbreviation that no glossary knows and the document never explains, once, at its first place; it offers to add it.</summary>
internal sealed class UndefinedAbbreviationRule : ILintRule
{
    /// <inheritdoc/>
    public string Id => "undefined-abbreviation";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => null;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation)
    {
        ExplainedAbbreviations explained = document.Abbreviations(cancellation);
        HashSet<string> told = [];
        List<AbbreviationUse> unknown = [.. Unknown(document, explained.Read.Uses, told)];
        foreach (AbbreviationUse use in unknown)
        {
            if (!use.IsName && document.Zones.Contains(document.Document.Zoned.Spans[use.Zone].Zone) && explained.PlaceOf(use.Letters) is null
                && !explained.Read.IsOtherwiseKnown(use.Letters) && !EverydayCapitals.Contains(use.Letters) && !RomanNumeral.Is(use.Letters)
                && told.Add(use.Letters))
            {
                yield return new LintDiagnostic(Id, Severity.Info, use.Span, document.Wording.Undefined(use.Letters)) { Addition = use.Letters };
            }
        }
    }

    // What a glossary knows by itself it knows everywhere, whatever its conditions; what is a part of a longer term is known there.
    private static IEnumerable<AbbreviationUse> Unknown(LintedDocument document, IReadOnlyList<AbbreviationUse> uses, HashSet<string> known)
    {
        int next = 0;
        foreach (AbbreviationUse use in uses)
        {
            while (next < document.Occurrences.Length && document.Occurrences[next].Span.End <= use.Span.Start)
                next++;
            if (next == document.Occurrences.Length || document.Occurrences[next].Span.Start >= use.Span.End)
                yield return use;
            else if (IsItself(document.Occurrences[next].Span, use))
                known.Add(use.Letters);
        }
    }

    private static bool IsItself(TextSpan term, in AbbreviationUse use) => term.Start == use.Span.Start && term.Length <= use.Span.Length + 2;
}
