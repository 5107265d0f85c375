using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>
/// A stretch of a zoned text as it is compared: each folded position knows its zone. Folds as far as it is asked, and can be used again
/// for another stretch; one thread at a time.
/// </summary>
internal sealed class ZonedFold
{
    private const int Markup = -1;

    // Up to here it is quicker to fold on than to begin anew; a fold that never began anew would hold the whole document.
    private const int Near = 32;
    private const int Room = 4096;

    private ZonedText _source = ZonedText.Empty;
    private TextSpan _window;
    private int[] _spans = [];
    private int _length;
    private int _index;
    private int _sought;

    /// <summary>Empty, to be used by <see cref="Reset"/> and <see cref="Seek"/>.</summary>
    public ZonedFold()
    {
    }

    /// <summary>Folds the whole of a span of the text.</summary>
    public ZonedFold(ZonedText text, TextSpan span)
    {
        Reset(text, span);
        Has(int.MaxValue);
    }

    /// <summary>The folded text.</summary>
    public FoldedText Text { get; } = new();

    /// <summary>Forgets what it holds. The new text is what lies in the window; nothing stands beside it.</summary>
    public void Reset(ZonedText text, TextSpan window)
    {
        (_source, _window, _index) = (text, window, text.IndexFrom(window.Start));
        Begin(window.Start);
    }

    /// <summary>
    /// Folds around an offset, with the character before it; returns the position of the character that begins there, or -1 where none
    /// does: inside a pair of surrogates or a line end, or at a dropped character. Offsets must not go back.
    /// </summary>
    public int Seek(int offset)
    {
        if (offset - Text.Next > Near || Text.Length > Room)
        {
            Begin(Anchor(offset));
            FindIndex(Text.Next);
        }

        while (Has(_sought) && Text.Origin(_sought).Start < offset)
            _sought++;
        return Has(_sought) && Text.Origin(_sought).Start == offset ? _sought : -1;
    }

    /// <summary>Whether the text has this position; it is folded so far.</summary>
    public bool Has(int position) => position < _length ? position >= 0 : Extend(position);

    /// <summary>The zone at a position that the text has; false in markup.</summary>
    public bool TryZone(int position, out ZoneSpan zone)
    {
        bool isCovered = _spans[position] != Markup;
        zone = isCovered ? _source.Spans[_spans[position]] : default;
        return isCovered;
    }

    private void Begin(int offset)
    {
        Text.Reset(_source.Text.Content, new TextSpan(offset, _window.End));
        (_length, _sought) = (0, 0);
    }

    // Most often it is near: documents are read forwards, but for what was folded too far.
    private void FindIndex(int offset)
    {
        ReadOnlySpan<ZoneSpan> spans = _source.Spans.AsSpan();
        while (_index > 0 && spans[_index - 1].Span.End > offset)
            _index--;
        if (_index < spans.Length && spans[_index].Span.End + Room < offset)
            _index = _source.IndexFrom(offset);
    }

    // The character before decides whether there is an edge.
    private int Anchor(int offset)
    {
        string text = _source.Text.Content;
        int at = offset - 1;
        while (at > _window.Start && FoldingTable.FoldKeepingCase(text[at]) == FoldingTable.Nothing)
            at--;
        bool isSecondUnit = at > _window.Start && (char.IsLowSurrogate(text[at]) || text[at] == '\n');
        return Math.Max(_window.Start, isSecondUnit ? at - 1 : at);
    }

    private bool Extend(int position)
    {
        bool has = Text.Has(position);
        if (_spans.Length < Text.Length)
            Array.Resize(ref _spans, Math.Max(Text.Length, _spans.Length * 2));
        ReadOnlySpan<ZoneSpan> spans = _source.Spans.AsSpan();
        for (; _length < Text.Length; _length++)
        {
            int offset = Text.Origin(_length).Start;
            while (_index < spans.Length && spans[_index].Span.End <= offset)
                _index++;
            _spans[_length] = _index < spans.Length && spans[_index].Span.Contains(offset) ? _index : Markup;
        }

        return has;
    }
}
