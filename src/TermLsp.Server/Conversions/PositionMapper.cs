using System.Buffers;
using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Server.Conversions;

/// <summary>
/// Between the client's positions and our offsets; nothing else counts characters.
/// <list type="bullet">
/// <item>offset: a UTF-16 code unit of the whole text, 0-based: all of Core</item>
/// <item>line position: line and UTF-16 code units on it, both 0-based: <see cref="LineIndex"/></item>
/// <item>protocol position: line, and characters in the encoding that was agreed on, both 0-based: the wire</item>
/// </list>
/// A position past a line's end means that end, one past the last line the text's end. One inside a character means its start.
/// </summary>
internal sealed class PositionMapper(PositionEncoding encoding)
{
    /// <summary>The offset of a protocol position.</summary>
    public int ToOffset(SourceText text, Lsp.Position position)
    {
        int line = (int)Math.Min(position.Line, int.MaxValue);
        if (line >= text.Lines.Count)
            return text.Length;
        TextSpan content = text.Lines.Content(line);
        return content.Start + Units(text.Content.AsSpan(content.Start, content.Length), position.Character);
    }

    /// <summary>The span of a protocol range; one that runs backwards is empty, at its start.</summary>
    public TextSpan ToSpan(SourceText text, Lsp.Range range)
    {
        int start = ToOffset(text, range.Start);
        return new TextSpan(start, Math.Max(start, ToOffset(text, range.End)));
    }

    /// <summary>The protocol position of an offset.</summary>
    public Lsp.Position ToPosition(SourceText text, int offset)
    {
        LinePosition position = text.Lines.PositionOf(offset);
        int start = text.Lines.Content(position.Line).Start;
        return new Lsp.Position((uint)position.Line, Characters(text.Content.AsSpan(start, position.Character)));
    }

    /// <summary>The protocol range of a span.</summary>
    public Lsp.Range ToRange(SourceText text, TextSpan span) => new(ToPosition(text, span.Start), ToPosition(text, span.End));

    /// <summary>How many UTF-16 code units of a line <paramref name="characters"/> characters make, at most all of them.</summary>
    private int Units(ReadOnlySpan<char> line, uint characters)
    {
        if (encoding == PositionEncoding.Utf16)
            return (int)Math.Min(characters, (uint)line.Length);
        int units = 0;
        uint counted = 0;
        while (units < line.Length)
        {
            int length = Next(line[units..], out uint width);
            if (counted + width > characters)
                break;
            counted += width;
            units += length;
        }

        return units;
    }

    private uint Characters(ReadOnlySpan<char> units)
    {
        if (encoding == PositionEncoding.Utf16)
            return (uint)units.Length;
        uint counted = 0;
        while (!units.IsEmpty)
        {
            units = units[Next(units, out uint width)..];
            counted += width;
        }

        return counted;
    }

    /// <summary>The UTF-16 length of the first character and its width for the client. Half a surrogate pair counts as U+FFFD.</summary>
    private int Next(ReadOnlySpan<char> text, out uint width)
    {
        int length = Rune.DecodeFromUtf16(text, out Rune rune, out int consumed) == OperationStatus.Done ? consumed : 1;
        width = encoding == PositionEncoding.Utf8 ? (uint)rune.Utf8SequenceLength : 1;
        return length;
    }
}
