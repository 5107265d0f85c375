using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>The unknown words of a text that are near to a term's, and what has happened to the text since.</summary>
/// <param name="Words">The terms' words.</param>
/// <param name="All">The words, in reading order.</param>
/// <param name="Touched">The stretch whose zones are no longer those; no block goes on over its ends. Null where nothing has changed.</param>
internal sealed record Sightings(TermWords Words, ImmutableArray<Sighting> All, TextChange? Touched = null)
{
    /// <summary>Those of a text, with the help of an earlier version's: a word is judged by its block alone.</summary>
    public static Sightings Of(ZonedText text, TermWords words, Sightings? former, CancellationToken cancellation)
    {
        if (former is null || former.Words != words)
            return new Sightings(words, SightingSearch.Find(text, new TextSpan(0, text.Text.Length), words, cancellation));
        if (former.Touched is not { } touched)
            return former;
        TextSpan stretch = text.Division.Between(touched.Start, touched.NewEnd);
        TextSpan then = stretch with { End = stretch.End - touched.Shift };
        return new Sightings(words, Splicing.Splice(former.All, then, SightingSearch.Find(text, stretch, words, cancellation), touched.Shift));
    }

    /// <summary>The same after another edit.</summary>
    public Sightings After(TextChange touched) =>
        touched.IsEmpty ? this : this with { Touched = Touched is { } before ? before.Then(touched) : touched };
}
