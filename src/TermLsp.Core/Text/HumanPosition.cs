using System.Text;

namespace TermLsp.Core.Text;

/// <summary>A place as people and compilers write it: line and column from 1, columns in characters (code points).</summary>
public readonly record struct HumanPosition(int Line, int Column)
{
    /// <summary>The place of an offset.</summary>
    public static HumanPosition Of(SourceText text, int offset) => new HumanPositions(text).At(offset);

    /// <summary>The offset of the place; past a line's end that end, past the last line the text's end.</summary>
    public int OffsetIn(SourceText text)
    {
        if (Line > text.Lines.Count)
            return text.Length;
        TextSpan line = text.Lines.Content(Line - 1);
        int offset = line.Start;
        int column = 1;
        foreach (Rune rune in text.Content.AsSpan(line.Start, line.Length).EnumerateRunes())
        {
            if (column++ == Column)
                break;
            offset += rune.Utf16SequenceLength;
        }

        return Math.Min(offset, line.End);
    }
}
