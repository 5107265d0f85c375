using System.Buffers;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// A stretch of a file as the reader of the rendered page sees it, each character with its place in the source. What was escaped, or stands as
/// code, is literal: it separates nothing.
/// </summary>
internal readonly struct MarkedText
{
    private static readonly SearchValues<char> LineEnd = SearchValues.Create("\n");

    private readonly string _text;
    private readonly CharacterPlace[]? _places;
    private readonly IReadOnlyList<string> _addresses;
    private readonly int _start;

    // Without places, the characters stand one by one in the source, this far from where they stand in the text.
    private readonly int _shift;

    private MarkedText(MarkedText whole, int start, int length)
    {
        (_text, _places, _addresses, _shift) = (whole._text, whole._places, whole._addresses, whole._shift);
        (_start, Length) = (start, length);
    }

    /// <summary>A text whose characters have each their place.</summary>
    public MarkedText(string text, CharacterPlace[] places, IReadOnlyList<string> addresses) =>
        (_text, _places, _addresses, Length) = (text, places, addresses, text.Length);

    /// <summary>A stretch of the source in which everything is what it looks like.</summary>
    public MarkedText(string source, TextSpan span)
        : this(source, span, 0)
    {
    }

    /// <summary>A stretch of a text that stands in the source further on by so much.</summary>
    public MarkedText(string text, TextSpan span, int shift) =>
        (_text, _addresses, _start, Length, _shift) = (text, [], span.Start, span.Length, shift);

    /// <summary>The number of characters to be seen.</summary>
    public int Length { get; }

    /// <summary>Whether there is nothing to see.</summary>
    public bool IsBlank => Characters.IsWhiteSpace();

    /// <summary>The characters to be seen.</summary>
    public ReadOnlySpan<char> Characters => _text.AsSpan(_start, Length);

    /// <summary>From the first character's place to the last one's; nothing is nowhere.</summary>
    public TextSpan Span => Length == 0 ? default : new TextSpan(PlaceAt(0).Start, PlaceAt(Length - 1).End);

    /// <summary>What is to be seen and where it stands; a line's end is a space.</summary>
    public Located<string> Located => new(Characters.ToString().Replace('\n', ' '), Span);

    /// <summary>The address of the link in which the text begins, or null.</summary>
    public string? Address => Length > 0 && _places is not null && _places[_start].Link is int link and >= 0 ? _addresses[link] : null;

    /// <summary>The character to be seen there.</summary>
    public char this[int index] => _text[_start + index];

    /// <summary>A part.</summary>
    public MarkedText this[Range range]
    {
        get
        {
            (int offset, int length) = range.GetOffsetAndLength(Length);
            return new MarkedText(this, _start + offset, length);
        }
    }

    /// <summary>The place of a character in the source.</summary>
    public TextSpan PlaceAt(int index)
    {
        int start = _places is null ? _start + index + _shift : _places[_start + index].Start;
        return new TextSpan(start, start + (_places is null ? 1 : _places[_start + index].Length));
    }

    /// <summary>Whether one of these characters stands there as a mark.</summary>
    public bool IsMark(int index, SearchValues<char> marks) =>
        marks.Contains(this[index]) && (_places is null || !_places[_start + index].IsLiteral);

    /// <summary>Where the first mark of these stands, or -1.</summary>
    public int IndexOfMark(SearchValues<char> marks, int from = 0)
    {
        for (int at = from; at < Length; at++)
        {
            int found = Characters[at..].IndexOfAny(marks);
            if (found < 0)
                return -1;
            at += found;
            if (IsMark(at, marks))
                return at;
        }

        return -1;
    }

    /// <summary>The text without the space around it.</summary>
    public MarkedText Trim() =>
        new(this, _start + Length - Characters.TrimStart().Length, Characters.Trim().Length);

    /// <summary>The lines.</summary>
    public List<MarkedText> Lines()
    {
        List<MarkedText> lines = [];
        int start = 0;
        for (int end = IndexOfMark(LineEnd); end >= 0; end = IndexOfMark(LineEnd, start))
        {
            lines.Add(this[start..end]);
            start = end + 1;
        }

        lines.Add(this[start..]);
        return lines;
    }
}
