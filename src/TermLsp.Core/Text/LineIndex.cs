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
    {
        _text = text;
        List<int> starts = [0];
        ReadOnlySpan<char> rest = text;
        int offset = 0;
        while (rest.IndexOfAny('\n', '\r') is int at and >= 0)
        {
            int length = rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1;
            offset += at + length;
            starts.Add(offset);
            rest = rest[(at + length)..];
        }

        _starts = [.. starts];
    }

    /// <summary>The number of lines, 1 for an empty text.</summary>
    public int Count => _starts.Length;

    /// <summary>The 0-based line that holds <paramref name="offset"/>.</summary>
    public int LineAt(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
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
}
