using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Folding;

/// <summary>
/// A stretch of text as it is compared, with the exact way back. Position <c>i</c> holds a folded code unit twice, with its case
/// (<see cref="Cased"/>) and without (<see cref="Folded"/>), and the span of the original character that it came from: a dropped
/// character has no position, a ligature has several with one span. Folds as far as it is asked; one thread at a time.
/// </summary>
internal sealed class FoldedText
{
    // A form is about as long: what is folded beyond it is seldom read.
    private const int Batch = 16;

    private string _text = "";
    private int _next;
    private int _end;
    private char[] _cased = [];
    private char[] _folded = [];
    private TextSpan[] _origins = [];

    /// <summary>The number of units folded so far.</summary>
    public int Length { get; private set; }

    /// <summary>The number of units that there is room for.</summary>
    public int Capacity => _cased.Length;

    /// <summary>The offset in the text up to which it is folded.</summary>
    public int Next => _next;

    /// <summary>A whole text.</summary>
    public static FoldedText Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>A whole span of a text.</summary>
    public static FoldedText Of(string text, TextSpan span)
    {
        FoldedText folded = new();
        folded.Reset(text, span);
        folded.Has(int.MaxValue);
        return folded;
    }

    /// <summary>Forgets what it holds, and will fold this span; the room is kept.</summary>
    public void Reset(string text, TextSpan span)
    {
        (_text, _next, _end) = (text, span.Start, span.End);
        Length = 0;
    }

    /// <summary>Whether the text has this position; it is folded so far.</summary>
    public bool Has(int position)
    {
        while (Length <= position)
        {
            if (_next >= _end)
                return false;
            FoldBatch();
        }

        return true;
    }

    /// <summary>The unit at a position with its case; a line end of any kind is one LF.</summary>
    public char Cased(int position) => _cased[position];

    /// <summary>The unit at a position without its case.</summary>
    public char Folded(int position) => _folded[position];

    /// <summary>The document's span of the original character at a position.</summary>
    public TextSpan Origin(int position) => _origins[position];

    /// <summary>The document's span from one position to another, end exclusive; the range must not be empty.</summary>
    public TextSpan Origin(int start, int end) => new(_origins[start].Start, _origins[end - 1].End);

    /// <summary>Whether a match may start or end before this position: not inside a surrogate pair, nor inside a ligature.</summary>
    public bool IsBoundary(int position) =>
        position == 0 || !Has(position) || _origins[position - 1] != _origins[position];

    /// <summary>The case-folded text of a range of positions.</summary>
    public string Substring(int start, int end) => new(_folded, start, end - start);

    private void FoldBatch()
    {
        int end = Math.Min(_end, _next + Batch);

        // Three units are the most that one character becomes.
        MakeRoom(Length + (3 * Batch));
        while (_next < end)
        {
            char c = _text[_next];
            char cased = FoldingTable.FoldKeepingCase(c);
            if (c == '\r' || cased >= FoldingTable.Several || char.IsHighSurrogate(c))
                _next += Fold(_text.AsSpan(_next, _end - _next), _next);
            else
                Add(cased, FoldingTable.ToLowerCase(cased), new TextSpan(_next, ++_next));
        }
    }

    /// <summary>Adds the character that <paramref name="rest"/> begins with; returns its length in original units.</summary>
    private int Fold(ReadOnlySpan<char> rest, int offset)
    {
        char c = rest[0];
        if (c == '\r')
        {
            int length = rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
            Add('\n', '\n', new TextSpan(offset, offset + length));
            return length;
        }

        if (char.IsHighSurrogate(c) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            AddSupplementary(new Rune(c, rest[1]), new TextSpan(offset, offset + 2));
            return 2;
        }

        TextSpan origin = new(offset, offset + 1);
        switch (FoldingTable.FoldKeepingCase(c))
        {
            case FoldingTable.Nothing:
                break;
            case FoldingTable.Several:
                foreach (char unit in FoldingTable.Expand(c))
                    Add(unit, FoldingTable.ToLowerCase(unit), origin);
                break;
            case char unit:
                Add(unit, FoldingTable.ToLowerCase(unit), origin);
                break;
        }

        return 1;
    }

    private void AddSupplementary(Rune rune, TextSpan origin)
    {
        Rune cased = FoldingTable.FoldKeepingCase(rune);
        if (cased.IsBmp)
        {
            Add((char)cased.Value, FoldingTable.ToLowerCase((char)cased.Value), origin);
            return;
        }

        Span<char> casedUnits = stackalloc char[2];
        Span<char> foldedUnits = stackalloc char[2];
        cased.EncodeToUtf16(casedUnits);
        FoldingTable.ToLowerCase(cased).EncodeToUtf16(foldedUnits);
        for (int i = 0; i < 2; i++)
            Add(casedUnits[i], foldedUnits[i], origin);
    }

    private void Add(char cased, char folded, TextSpan origin)
    {
        int at = Length++;
        _cased[at] = cased;
        _folded[at] = folded;
        _origins[at] = origin;
    }

    private void MakeRoom(int length)
    {
        if (length <= _cased.Length)
            return;
        int room = Math.Max(length, _cased.Length * 2);
        Array.Resize(ref _cased, room);
        Array.Resize(ref _folded, room);
        Array.Resize(ref _origins, room);
    }
}
