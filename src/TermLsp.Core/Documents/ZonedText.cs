using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>A text and its zones: what a matcher reads.</summary>
public sealed class ZonedText
{
    /// <param name="text">The text.</param>
    /// <param name="spans">Its zones, as <see cref="IZoner"/> gives them.</param>
    public ZonedText(SourceText text, ImmutableArray<ZoneSpan> spans)
        : this(text, new Division(new TextSpan(0, text.Length), spans))
    {
    }

    internal ZonedText(SourceText text, Division division)
    {
        (Text, Division) = (text, division);
    }

    /// <summary>No text.</summary>
    public static ZonedText Empty { get; } = new(new SourceText(""), []);

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The zones in reading order, none overlapping another.</summary>
    public ImmutableArray<ZoneSpan> Spans => Division.Zones;

    /// <summary>The zones with what it takes to divide the text again after an edit.</summary>
    internal Division Division { get; }

    /// <summary>The text of no particular kind of document.</summary>
    public static ZonedText Plain(string text) => Of(new SourceText(text), PlainTextZoner.Instance);

    /// <summary>A text divided by a zoner.</summary>
    public static ZonedText Of(SourceText text, IZoner zoner) =>
        zoner is IResumableZoner resumable ? new ZonedText(text, resumable.Divide(text)) : new ZonedText(text, zoner.Zones(text));

    /// <summary>The zone that covers an offset, or null in markup.</summary>
    public ZoneSpan? At(int offset)
    {
        int index = IndexFrom(offset);
        return index < Spans.Length && Spans[index].Span.Contains(offset) ? Spans[index] : null;
    }

    /// <summary>The index of the first span that ends after an offset.</summary>
    public int IndexFrom(int offset)
    {
        (int low, int high) = (0, Spans.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Spans[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
