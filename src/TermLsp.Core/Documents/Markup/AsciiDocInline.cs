using System.Buffers;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Reads the inline markup of AsciiDoc. A mark of emphasis is markup where it has its other half in the same block; a term inside it stands
/// free, <c>_RAG_</c>.
/// </summary>
internal sealed class AsciiDocInline(Passage passage)
{
    private const int LongestRole = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create("`+*_#^~:<{[]()\\$");

    // An image's width and height.
    private static readonly SearchValues<char> Sizes = SearchValues.Create("0123456789%, ");

    private readonly string _content = passage.Content;
    private readonly HashSet<int> _closings = [];
    private int _stop = -1;

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

    /// <summary>The first attribute between brackets, which is the text of a link or an image; null where there is none.</summary>
    public static TextSpan? Label(string text, TextSpan inside)
    {
        TextSpan span = Spans.Trim(text, inside);
        ReadOnlySpan<char> attributes = Spans.Of(text, span);
        if (attributes.IsEmpty)
            return null;
        if (attributes[0] == '"' && attributes[1..].IndexOf('"') is > 0 and int quoted)
            return new TextSpan(span.Start + 1, span.Start + 1 + quoted);
        int assignment = attributes.IndexOf('=');
        int comma = attributes.IndexOf(',');
        if (assignment < 0 && comma < 0)
            return span;

        // A comma belongs to the text where no named attribute follows it: `[检索, 增强]`; an image's width follows as a number.
        ReadOnlySpan<char> rest = comma < 0 ? attributes : attributes[(comma + 1)..];
        bool isText = comma < 0 || (assignment < 0 && rest.ContainsAnyExcept(Sizes));
        if (isText)
            return assignment < 0 || attributes[..assignment].Contains(' ') ? span : null;
        return comma == 0 || (assignment >= 0 && assignment < comma) ? null : new TextSpan(span.Start, span.Start + comma);
    }

    // Each returns the place to go on from.
    private int ReadMark(int at)
    {
        if (_closings.Contains(at))
            return Cut(at, at + 1);
        switch (_content[at])
        {
            case '\\':
                return IsMark(passage.At(at + 1)) ? at + 2 : at + 1;
            case '`':
                return ReadBackquote(at);
            case '+':
                return ReadPlus(at);
            case '$':
                return ReadDollars(at);
            case ':':
                return ReadColon(at);
            case '<':
                return ReadCrossReference(at);
            case '{':
                return ReadAttribute(at);
            case '[':
                return ReadBracket(at);
            case '(':
                return ReadIndexTerm(at);
            case ']' or ')':
                return at + 1;
            default:
                return ReadEmphasis(at);
        }
    }

    private static bool IsMark(char c) => Marks.Contains(c) || c is '\\' or '|';

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static bool IsBeforeWord(char c) => c != '\n' && !char.IsWhiteSpace(c);

    private int Cut(int start, int end)
    {
        passage.Cut(start, end);
        return end;
    }

    private int Cover(int start, int innerStart, int innerEnd, int end, Zone zone)
    {
        passage.Cut(start, end);
        passage.Put(innerStart, innerEnd, zone);
        return end;
    }

    private int ReadBackquote(int at)
    {
        // "`curved quotation marks`"
        char before = passage.At(at - 1);
        if (before is '"' or '\'' && passage.Find(before == '"' ? "`\"" : "`'", at + 1) is >= 0 and int quote)
        {
            _closings.Add(quote);
            return Cut(at, at + 1);
        }

        bool isDouble = passage.At(at + 1) == '`';
        int start = isDouble ? at + 2 : at + 1;
        int end = passage.Find(isDouble ? "``" : "`", start);
        if (end <= start)
            return start;
        int width = isDouble ? 2 : 1;

        // `+literal+` is code whose marks mean nothing.
        bool isLiteral = end - start > 2 && _content[start] == '+' && _content[end - 1] == '+';
        return Cover(at, isLiteral ? start + 1 : start, isLiteral ? end - 1 : end, end + width, Zone.InlineCode);
    }

    private int ReadPlus(int at)
    {
        // A plus at a line's end breaks the line.
        if (passage.At(at + 1) == '\n')
            return passage.At(at - 1) == ' ' ? Cut(at, at + 1) : at + 1;
        int width = passage.At(at + 1) != '+' ? 1 : passage.At(at + 2) != '+' ? 2 : 3;
        if (width == 1)
        {
            int close = IsWord(passage.At(at - 1)) || !IsBeforeWord(passage.At(at + 1)) ? -1 : Closing('+', at + 1);
            return close < 0 ? at + 1 : Cover(at, at + 1, close, close + 1, Zone.InlineCode);
        }

        int end = passage.Find(width == 2 ? "++" : "+++", at + width);
        return end <= at + width || (width == 2 && IsWord(passage.At(at - 1)))
            ? at + width
            : Cover(at, at + width, end, end + width, width == 2 ? Zone.InlineCode : Zone.Html);
    }

    // `$$literal$$`, as it was before `++`.
    private int ReadDollars(int at)
    {
        int end = passage.At(at + 1) == '$' ? passage.Find("$$", at + 2) : -1;
        return end <= at + 2 ? at + 1 : Cover(at, at + 2, end, end + 2, Zone.InlineCode);
    }

    private int ReadEmphasis(int at)
    {
        char mark = _content[at];
        bool isDouble = passage.At(at + 1) == mark && mark is '*' or '_' or '#';
        if (isDouble)
        {
            int end = passage.Find(new string(mark, 2), at + 2);
            if (end > at + 2)
            {
                _closings.Add(end);
                _closings.Add(end + 1);
                return Cut(at, at + 2);
            }

            return at + 2;
        }

        if (IsWord(passage.At(at - 1)) || !IsBeforeWord(passage.At(at + 1)))
            return at + 1;
        int close = Closing(mark, at + 1);
        if (close < 0)
            return at + 1;
        _closings.Add(close);
        return Cut(at, at + 1);
    }

    // The second half of a pair: behind a word, and before none.
    private int Closing(char mark, int from)
    {
        string text = mark.ToString();
        return passage.Find(
            "closing " + text, text, from + 1, at => IsBeforeWord(_content[at - 1]) && !IsWord(passage.At(at + 1)) && passage.At(at + 1) != mark);
    }

    private int ReadColon(int at)
    {
        if (InlineAddress.TryRead(_content, at, out int addressStart, out int addressEnd))
        {
            return passage.At(addressEnd) == '[' && LabelEnd(addressEnd + 1) is >= 0 and int labelEnd
                ? CoverLink(addressStart, addressStart, addressEnd, labelEnd)
                : addressEnd;
        }

        int start = at;
        while (start > 0 && at - start < 12 && char.IsAsciiLetter(_content[start - 1]))
            start--;
        ReadOnlySpan<char> name = _content.AsSpan(start, at - start);
        if (name.EndsWith("footnote", StringComparison.Ordinal))
        {
            // A note's mark stands right behind the word: `wordfootnote:[…]`.
            start = at - "footnote".Length;
            name = _content.AsSpan(start, at - start);
        }

        AsciiDocMacro macro = AsciiDocMacros.Find(name);
        int bracket = macro == AsciiDocMacro.None ? -1 : Stop(at + 1);
        if (bracket < 0 || passage.At(bracket) != '[' || LabelEnd(bracket + 1) is not (>= 0 and int close))
            return at + 1;
        switch (macro)
        {
            case AsciiDocMacro.Link:
                return CoverLink(start, at + 1, bracket, close);
            case AsciiDocMacro.Math:
                return Cover(start, bracket + 1, close, close + 1, Zone.Math);
            case AsciiDocMacro.Code:
                return Cover(start, bracket + 1, close, close + 1, Zone.InlineCode);
            case AsciiDocMacro.Pass:
                return Cover(start, bracket + 1, close, close + 1, Zone.Html);
            case AsciiDocMacro.Text:
                _closings.Add(close);
                return Cut(start, bracket + 1);
            default:
                return Cut(start, close + 1);
        }
    }

    private int CoverLink(int start, int target, int bracket, int close)
    {
        passage.Cut(start, close + 1);
        passage.Put(target, bracket, Zone.Url);
        if (Label(_content, new TextSpan(bracket + 1, close)) is { } label)
            passage.Put(label.Start, label.End, Zone.LinkText);
        return close + 1;
    }

    // The bracket that ends a macro's text: the first that is not escaped.
    private int LabelEnd(int from) => passage.Find("end of label", "]", from, at => at == 0 || _content[at - 1] != '\\');

    // The first space or bracket at or behind a place: a macro's target goes as far.
    private int Stop(int from)
    {
        if (_stop < from)
        {
            int found = _content.AsSpan(from).IndexOfAny(" \t\n[");
            _stop = found < 0 ? _content.Length : from + found;
        }

        return _stop;
    }

    private int ReadCrossReference(int at)
    {
        int end = passage.At(at + 1) == '<' ? passage.Find(">>", at + 2) : -1;
        if (end <= at + 2)
            return at + 1;
        int comma = _content.AsSpan(at + 2, end - at - 2).IndexOf(',');
        int reference = comma < 0 ? end : at + 2 + comma;
        passage.Cut(at, end + 2);
        passage.Put(at + 2, reference, Zone.Url);
        if (comma >= 0)
        {
            TextSpan label = Spans.Trim(_content, new TextSpan(reference + 1, end));
            passage.Put(label.Start, label.End, Zone.LinkText);
        }

        return end + 2;
    }

    private int ReadAttribute(int at)
    {
        int end = at + 1;
        while (char.IsAsciiLetterOrDigit(passage.At(end)) || passage.At(end) is '_' or '-' or ':')
            end++;
        return end > at + 1 && passage.At(end) == '}' ? Cut(at, end + 1) : end;
    }

    // `[[id]]`, and `[role]#text#`.
    private int ReadBracket(int at)
    {
        int close = passage.At(at + 1) == '[' ? passage.Find("]]", at + 2) : -1;
        if (close > 0)
            return Cut(at, close + 2);
        close = passage.Find("]", at + 1);
        bool isRole = close > 0 && close - at < LongestRole
            && passage.At(close + 1) is '#' or '*' or '_' or '`' && passage.At(at + 1) is '.' or '#' or (>= 'a' and <= 'z');
        return isRole ? Cut(at, close + 1) : at + 1;
    }

    // `((term))` shows its text, `(((a, b)))` shows nothing.
    private int ReadIndexTerm(int at)
    {
        if (passage.At(at + 1) != '(')
            return at + 1;
        bool isHidden = passage.At(at + 2) == '(';
        int close = passage.Find(isHidden ? ")))" : "))", at + 2);
        if (close < 0)
            return at + 2;
        if (isHidden)
            return Cut(at, close + 3);
        _closings.Add(close);
        _closings.Add(close + 1);
        return Cut(at, at + 2);
    }
}
