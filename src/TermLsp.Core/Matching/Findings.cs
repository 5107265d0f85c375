using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>What a matcher found in a text, and what has happened to the text since.</summary>
/// <param name="Matcher">The matcher.</param>
/// <param name="Occurrences">What it found.</param>
/// <param name="Touched">The stretch whose zones are no longer those; no block goes on over its ends. Null where nothing has changed.</param>
internal sealed record Findings(ITermMatcher Matcher, ImmutableArray<Occurrence> Occurrences, TextChange? Touched = null)
{
    /// <summary>Whether they are those of the text as it is.</summary>
    public bool IsCurrent => Touched is null;

    /// <summary>
    /// What a matcher finds in a text, with the help of what was found in an earlier version: an occurrence lies in one block, so it is as it
    /// was, unless its block was touched or a condition looks at one that was.
    /// </summary>
    public static Findings Of(ZonedText text, ITermMatcher matcher, Findings? former, CancellationToken cancellation)
    {
        if (former is not { Touched: { } touched } || former.Matcher != matcher)
            return new Findings(matcher, matcher.Find(text, cancellation));
        TextSpan stretch = text.Division.Between(touched.Start - matcher.Reach, touched.NewEnd + matcher.Reach);
        ImmutableArray<Occurrence> anew = matcher.Find(text, stretch, cancellation);
        TextSpan then = stretch with { End = stretch.End - touched.Shift };
        return new Findings(matcher, Splicing.Splice(former.Occurrences, then, anew, touched.Shift));
    }

    /// <summary>The same after another edit.</summary>
    public Findings After(TextChange touched) =>
        touched.IsEmpty ? this : this with { Touched = Touched is { } before ? before.Then(touched) : touched };
}
