using System.Text;

namespace TermLsp.Core.Text;

/// <summary>
/// The places of many offsets of one text. Each counts on from the last one where it stands further on in the same line: the terms of a line of
/// a million characters would else be counted to in the square of its length.
/// </summary>
public sealed class HumanPositions(SourceText text)
{
    private int _line = -1;
    private int _offset;
    private int _column;

    /// <summary>The place of an offset.</summary>
    public HumanPosition At(int offset)
    {
        LinePosition position = text.Lines.PositionOf(offset);
        int start = text.Lines.Content(position.Line).Start;
        int end = start + position.Character;
        if (_line != position.Line || _offset > end || IsInsidePair(_offset))
            (_line, _offset, _column) = (position.Line, start, 1);
        foreach (Rune _ in text.Content.AsSpan(_offset, end - _offset).EnumerateRunes())
            _column++;
        _offset = end;
        return new HumanPosition(_line + 1, _column);
    }

    // Counting on from there would count the character twice.
    private bool IsInsidePair(int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text.Content[offset - 1], text.Content[offset]);
}
