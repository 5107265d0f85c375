using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>The zones of a text that came of another by a change.</summary>
/// <param name="Zoned">The text with its zones.</param>
/// <param name="Touched">The stretch that was divided anew: no block goes on over its ends, and what lies outside is as it was.</param>
internal sealed record Redivision(ZonedText Zoned, TextChange Touched)
{
    /// <summary>Divides as little as must be; the result is what dividing the whole gives, but for the blocks' numbers.</summary>
    public static Redivision Of(SourceText text, IZoner zoner, ZonedText former)
    {
        TextChange change = TextChange.Between(former.Text.Content, text.Content);
        FormerDivision before = new(former.Division, change);
        if (change.IsEmpty)
            return new Redivision(new ZonedText(text, former.Division with { Read = 0 }), change);
        if (zoner is IResumableZoner resumable && LastBefore(change, former.Division.Seams, text.Content) is { } seam
            && resumable.Resume(text, seam, before) is { } anew)
        {
            TextChange touched = new(seam.Offset, anew.Span.End - change.Shift, anew.Span.End);
            return new Redivision(new ZonedText(text, before.With(anew, text.Length)), touched);
        }

        return new Redivision(ZonedText.Of(text, zoner), new TextChange(0, former.Text.Length, text.Length));
    }

    // A seam is one because of the line that begins there: that line must not have been changed, nor its end. At the text's beginning there
    // is always one, if the zoner gave it.
    private static Seam? LastBefore(TextChange change, ImmutableArray<Seam> seams, string text)
    {
        for (int i = Splicing.IndexFrom(seams, change.Start) - 1; i >= 0; i--)
        {
            if (text.AsSpan(seams[i].Offset, change.Start - seams[i].Offset).ContainsAny('\n', '\r'))
                return seams[i];
        }

        return seams is [{ Offset: 0 } beginning, ..] ? beginning : null;
    }
}
