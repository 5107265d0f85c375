using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A stretch of a zoned text as it is compared: each folded position knows its zone.</summary>
internal sealed class ZonedFold
{
    private const int Markup = -1;

    private readonly ZonedText _source;
    private readonly int[] _spans;

    /// <summary>Folds a span of the text.</summary>
    public ZonedFold(ZonedText text, TextSpan span)
    {
        Text = FoldedText.Of(text.Text.Content.AsSpan(span.Start, span.Length), span.Start);
        _source = text;
        _spans = new int[Text.Length];
        int index = text.IndexFrom(span.Start);
        for (int i = 0; i < Text.Length; i++)
        {
            int offset = Text.Origin(i).Start;
            while (index < text.Spans.Length && text.Spans[index].Span.End <= offset)
                index++;
            _spans[i] = index < text.Spans.Length && text.Spans[index].Span.Contains(offset) ? index : Markup;
        }
    }

    /// <summary>The folded text.</summary>
    public FoldedText Text { get; }

    /// <summary>The zone at a position, or null in markup.</summary>
    public Zone? ZoneAt(int position) => _spans[position] == Markup ? null : _source.Spans[_spans[position]].Zone;

    /// <summary>The block at a position, or null in markup.</summary>
    public int? BlockAt(int position) => _spans[position] == Markup ? null : _source.Spans[_spans[position]].Block;
}
