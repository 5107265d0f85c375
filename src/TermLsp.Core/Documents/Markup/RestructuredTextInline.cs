using System.Buffers;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Reads the inline markup of reStructuredText. Stricter rules than ours ask for a space or punctuation around each mark; Chinese writers
/// forget the <c>\ </c> that they would need, and mean the mark.
/// </summary>
internal sealed class RestructuredTextInline(Passage passage)
{
    private const int LongestName = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create("`*:|[_\\");

    private readonly string _content = passage.Content;
    private readonly HashSet<int> _closings = [];

    /// <summary>Reads the passage to its end.</summary>
    public void Read()
    {
        int at = 0;
        while (at < _content.Length)
        {
            int next = _content.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
                break;
            at = ReadMark(at + next);
        }

        passage.Finish();
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    // Each returns the place to go on from.
    private int ReadMark(int at)
    {
        if (_closings.Contains(at))
            return Cut(at, at + 1);
        switch (_content[at])
        {
            case '\\':
                return passage.At(at + 1) is ' ' or '\n' ? Cut(at, at + 2) : at + 2;
            case '`':
                return passage.At(at + 1) == '`' ? ReadLiteral(at) : ReadInterpreted(at, at, []);
            case '*':
                return ReadEmphasis(at);
            case ':':
                return ReadRole(at);
            case '|':
                return ReadSubstitution(at);
            case '[':
                return ReadFootnote(at);
            default:
                return ReadUnderscore(at);
        }
    }

    private int Cut(int start, int end)
    {
        passage.Cut(start, end);
        return end;
    }

    private int ReadLiteral(int at)
    {
        int end = passage.Find("``", at + 3);
        if (end < 0 || char.IsWhiteSpace(passage.At(at + 2)))
            return at + 2;
        if (passage.At(end + 2) == '`')
            end++;
        passage.Cut(at, end + 2);
        passage.Put(at + 2, end, Zone.InlineCode);
        return end + 2;
    }

    private int ReadEmphasis(int at)
    {
        int width = passage.At(at + 1) == '*' ? 2 : 1;
        if (IsWord(passage.At(at - 1)) || char.IsWhiteSpace(passage.At(at + width)))
            return at + width;
        string mark = new('*', width);
        int end = passage.Find(
            "closing " + mark, mark, at + width + 1, close => !char.IsWhiteSpace(_content[close - 1]) && !IsWord(passage.At(close + width)));
        if (end < 0)
            return at + width;
        for (int i = 0; i < width; i++)
            _closings.Add(end + i);
        return Cut(at, at + width);
    }

    private int ReadRole(int at)
    {
        if (InlineAddress.TryRead(_content, at, out _, out int addressEnd))
            return addressEnd;
        int end = RoleEnd(at);
        return end > 0 && passage.At(end) == '`' && passage.At(end + 1) != '`'
            ? ReadInterpreted(at, end, _content.AsSpan(at + 1, end - at - 2))
            : at + 1;
    }

    // `:py:class:` and behind.
    private int RoleEnd(int at)
    {
        int limit = Math.Min(_content.Length, at + LongestName);
        int end = at + 1;
        if (end >= limit || !char.IsAsciiLetter(_content[end]))
            return -1;
        while (end < limit && (char.IsAsciiLetterOrDigit(_content[end]) || _content[end] is ':' or '-' or '_' or '.' or '+'))
            end++;
        return _content[end - 1] == ':' ? end : -1;
    }

    // `text`, with its role before or behind it, or as a link: `text <target>`_.
    private int ReadInterpreted(int start, int open, ReadOnlySpan<char> role)
    {
        int close = passage.Find("closing `", "`", open + 2, at => _content[at - 1] != '\\');
        if (close < 0 || char.IsWhiteSpace(passage.At(open + 1)))
            return open + 1;
        int end = close + 1;
        bool isLink = role.IsEmpty && passage.At(end) == '_';
        if (isLink)
        {
            end += passage.At(end + 1) == '_' ? 2 : 1;
        }
        else if (role.IsEmpty && passage.At(end) == ':' && RoleEnd(end) is > 0 and int roleEnd)
        {
            role = _content.AsSpan(end + 1, roleEnd - end - 2);
            end = roleEnd;
        }

        passage.Cut(start, end);
        PutText(new TextSpan(open + 1, close), isLink ? Zone.LinkText : ZoneOfRole(role), IsLabelRole(role));
        return end;
    }

    private void PutText(TextSpan inside, Zone zone, bool isLabel)
    {
        ReadOnlySpan<char> text = Spans.Of(_content, inside);
        int angle = text.EndsWith('>') ? text.LastIndexOf('<') : -1;
        if (angle < 0 || zone is not Zone.LinkText)
        {
            passage.Put(inside.Start, inside.End, isLabel ? Zone.Url : zone);
            return;
        }

        passage.Put(inside.Start, inside.Start + text[..angle].TrimEnd().Length, zone);
        passage.Put(inside.Start + angle + 1, inside.End - 1, Zone.Url);
    }

    // Without a text of its own such a link shows the title of what it leads to.
    private static bool IsLabelRole(ReadOnlySpan<char> role) => role is "ref" or "doc" or "any" or "numref" or "pep" or "rfc" or "external" or "cite";

    private Zone ZoneOfRole(ReadOnlySpan<char> role) => role switch
    {
        "ref" or "term" or "doc" or "any" or "numref" or "pep" or "rfc" or "external" or "cite" => Zone.LinkText,
        "math" or "eq" => Zone.Math,
        "file" or "download" => Zone.Path,
        "abbr" or "sub" or "sup" or "subscript" or "superscript" or "emphasis" or "strong" or "title" or "title-reference" or "t"
            or "guilabel" or "menuselection" or "dfn" or "index" => passage.Zone,
        "raw" or "raw-html" => Zone.Html,
        _ => Zone.InlineCode,
    };

    private int ReadSubstitution(int at)
    {
        int close = passage.Find("|", at + 1);
        bool isName = close > at + 1 && close - at <= LongestName && !IsWord(passage.At(at - 1))
            && !char.IsWhiteSpace(_content[at + 1]) && !char.IsWhiteSpace(_content[close - 1])
            && !char.IsAsciiLetterOrDigit(passage.At(close + 1));
        return isName ? Cut(at, close + 1) : at + 1;
    }

    // `[1]_`, `[#name]_`, `[CIT2002]_`
    private int ReadFootnote(int at)
    {
        int close = passage.Find("]_", at + 1);
        bool isLabel = close > at + 1 && close - at <= LongestName && !_content.AsSpan(at + 1, close - at - 1).ContainsAny(" []\n");
        return isLabel ? Cut(at, close + 2) : at + 1;
    }

    // `name_`, `name__`: a link; `_`name``: a place to link to.
    private int ReadUnderscore(int at)
    {
        if (passage.At(at + 1) == '`' && !IsWord(passage.At(at - 1)) && passage.Find("`", at + 2) is >= 0 and int close)
        {
            _closings.Add(close);
            return Cut(at, at + 2);
        }

        int end = passage.At(at + 1) == '_' ? at + 2 : at + 1;
        int start = at;
        int limit = Math.Max(0, at - LongestName);
        while (start > limit && (char.IsAsciiLetterOrDigit(_content[start - 1]) || _content[start - 1] is '-' or '.'))
            start--;
        if (start == at || IsWord(passage.At(end)) || IsWord(passage.At(start - 1)))
            return end;
        passage.Cut(start, end);
        passage.Put(start, at, Zone.LinkText);
        return end;
    }
}
