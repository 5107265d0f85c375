namespace TermLsp.Core.Text;

/// <summary>
/// Where the lines of a text start. A line ends with LF, CR LF or CR, as LSP 3.18 has it ("Text Documents"); the last line has no end.
/// </summary>
public sealed class LineIndex
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Reads <paramref name="text"/> once.</summary>
    public LineIndex(string text)
        : this(text, [0, .. StartsIn(text, 0, text.Length)])
    {
    }

    private LineIndex(string text, int[] starts)
    {
        _text = text;
        _starts = starts;
    }

    /// <summary>The number of lines, 1 for an empty text.</summary>
    public int Count => _starts.Length;

    /// <summary>The 0-based line that holds <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The lines of the text that a change makes of this one; only what was changed is read.</summary>
    internal LineIndex After(TextChange change, string text)
    {
        // A CR before the change, or at its end, may have become half of a CR LF, or no longer be one.
        int kept = FirstAfter(Math.Max(change.Start - 1, 0));
        int[] read = [.. StartsIn(text, Math.Max(change.Start - 1, 0), change.NewEnd).Where(start => start <= change.NewEnd)];
        ReadOnlySpan<int> behind = _starts.AsSpan(FirstAfter(change.OldEnd));
        int[] starts = new int[kept + read.Length + behind.Length];
        _starts.AsSpan(0, kept).CopyTo(starts);
        read.CopyTo(starts.AsSpan(kept));
        MoveTo(starts.AsSpan(kept + read.Length), behind, change.Shift);
        return new LineIndex(text, starts);
    }

    /// <summary>The span of a line without its line end.</summary>
    public TextSpan Content(int line)
    {
        int start = _starts[line];
        int end = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
        if (end > start && _text[end - 1] == '\n')
            end--;
        if (end > start && _text[end - 1] == '\r' && line + 1 < _starts.Length)
            end--;
        return new TextSpan(start, end);
    }

    /// <summary>The position of an offset; one inside a line end counts as that line's last.</summary>
    public LinePosition PositionOf(int offset)
    {
        int line = LineAt(Math.Clamp(offset, 0, _text.Length));
        TextSpan content = Content(line);
        return new LinePosition(line, Math.Clamp(offset, content.Start, content.End) - content.Start);
    }

    /// <summary>
    /// The offset of a position. A character past the line's end means the line's end (LSP 3.18, "Position"); a line past the last one
    /// means the text's end.
    /// </summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= Count)
            return _text.Length;
        TextSpan content = Content(position.Line);
        return content.Start + Math.Clamp(position.Character, 0, content.Length);
    }

    private int FirstAfter(int offset) => LineAt(offset) + 1;

    private static void MoveTo(Span<int> moved, ReadOnlySpan<int> starts, int by)
    {
        for (int i = 0; i < starts.Length; i++)
            moved[i] = starts[i] + by;
    }

    // Behind each line end that begins in a stretch.
    private static List<int> StartsIn(string text, int start, int end)
    {
        List<int> starts = [];
        int offset = start;
        while (offset < end && text.AsSpan(offset, end - offset).IndexOfAny('\n', '\r') is int at and >= 0)
        {
            offset += at;
            offset += text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1;
            starts.Add(offset);
        }

        return starts;
    }
}
