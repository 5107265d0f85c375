using System.Buffers;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Finds where things end in MDX (mdxjs.com, "What is MDX?").</summary>
internal sealed class MdxScanner(string text)
{
    // An expression may hold blank lines. One that was not closed must not be looked for through the whole document.
    private const int MostBlankLines = 16;

    private static readonly SearchValues<char> ModuleMarks = SearchValues.Create("{'\"`\n\r");

    private static readonly string[] Exported =
        ["const ", "let ", "var ", "function ", "function*", "default ", "async ", "class ", "type ", "interface ", "enum ", "{", "*"];

    private readonly Dictionary<int, int> _noCodeBefore = [];

    // For each brace met how far what it opens goes, -1 where it stays open: braces inside braces would else be read again and again.
    private readonly Dictionary<int, int> _closings = [];
    private readonly Dictionary<char, int> _noStringEndBefore = [];
    private int _noCommentEndBefore = -1;
    private (int From, int End) _paragraph = (0, -1);

    /// <summary>Whether a line begins at a place.</summary>
    public bool IsLineStart(int at) => at == 0 || text[at - 1] == '\n' || (text[at - 1] == '\r' && !(at < text.Length && text[at] == '\n'));

    /// <summary>Whether the line that begins at a place is blank.</summary>
    public bool IsBlankLine(int lineStart)
    {
        int at = lineStart;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at == text.Length || text[at] is '\n' or '\r';
    }

    /// <summary>Behind the metadata that the document begins with; 0 where there is none.</summary>
    public int FrontMatterEnd()
    {
        if (!Line(0).TrimEnd().SequenceEqual("---"))
            return 0;
        for (int at = NextLine(0); at < text.Length; at = NextLine(at))
        {
            if (Line(at).TrimEnd().SequenceEqual("---"))
                return NextLine(at);
        }

        return 0;
    }

    /// <summary>Behind the code whose fence begins in this line, the end of the text if it stays open; -1 where there is none.</summary>
    public int FenceEnd(int lineStart)
    {
        ReadOnlySpan<char> line = Line(lineStart).TrimStart(" \t>-*+0123456789.)");
        int width = FenceWidth(line);
        if (width < 3 || (line[0] == '`' && line[width..].Contains('`')))
            return -1;
        char mark = line[0];
        int at = NextLine(lineStart);
        for (; at < text.Length; at = NextLine(at))
        {
            ReadOnlySpan<char> closing = Line(at).Trim(" \t>");
            if (!closing.IsEmpty && closing[0] == mark && FenceWidth(closing) >= width && !closing.ContainsAnyExcept(mark))
                return NextLine(at);
        }

        return at;
    }

    /// <summary>Behind the <c>import</c>s and <c>export</c>s that begin in this line; -1 where there are none.</summary>
    public int ModuleEnd(int lineStart)
    {
        if (!IsModule(Line(lineStart)))
            return -1;
        int at = lineStart;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(ModuleMarks);
            if (next < 0)
                return text.Length;
            at += next;
            if (text[at] == '{')
            {
                at = Closing(at) is >= 0 and int closing ? closing : ParagraphEnd(at);
            }
            else if (text[at] is '\n' or '\r')
            {
                at = NextLine(at);
                if (IsBlankLine(at))
                    return at;
            }
            else
            {
                at = StringEnd(at);
            }
        }

        return at;
    }

    /// <summary>Behind the code in a line that begins with the backquotes at a place, or behind those if they are not closed.</summary>
    public int CodeEnd(int at)
    {
        int start = at;
        while (at < text.Length && text[at] == '`')
            at++;
        int width = at - start;
        int limit = ParagraphEnd(at);
        if (_noCodeBefore.TryGetValue(width, out int none) && none >= limit)
            return at;
        int run = 0;
        for (int i = at; i <= limit; i++)
        {
            if (i < limit && text[i] == '`')
                run++;
            else if (run == width)
                return i;
            else
                run = 0;
        }

        _noCodeBefore[width] = limit;
        return at;
    }

    /// <summary>Behind the brace that closes the one at a place; where there is none, the end of the paragraph.</summary>
    public int ExpressionEnd(int at) => Closing(at) is >= 0 and int closing ? closing : ParagraphEnd(at);

    /// <summary>Behind the tag that begins at a place; -1 where there is none.</summary>
    public int TagEnd(int start)
    {
        int at = start + 1;
        if (at < text.Length && text[at] == '/')
            at++;
        int name = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (at > name && text[at] is '.' or '-' or ':' or '_')))
            at++;
        if (at == name)
            return at < text.Length && text[at] == '>' ? at + 1 : -1;
        bool isName = char.IsAsciiLetter(text[name]) && at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '/' or '{');
        if (!isName || text[at - 1] == ':')
            return -1;
        int limit = ParagraphEnd(at);
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '>':
                    return at + 1;
                case '<' or '}':
                    return -1;
                case '{':
                    at = Closing(at);
                    if (at < 0)
                        return -1;
                    limit = Math.Max(limit, ParagraphEnd(at));
                    break;
                case '"' or '\'':
                    int close = text.AsSpan(at + 1, Math.Max(0, limit - at - 1)).IndexOf(text[at]);
                    if (close < 0)
                        return -1;
                    at += close + 2;
                    break;
                default:
                    if (at++ >= limit)
                        return -1;
                    break;
            }
        }

        return -1;
    }

    private static int FenceWidth(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return 0;
        int width = line.IndexOfAnyExcept(line[0]);
        return width < 0 ? line.Length : width;
    }

    // "import restrictions apply" is a sentence.
    private static bool IsModule(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("import ", StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = line[7..].TrimStart();
            return rest is ['{' or '*' or '"' or '\'', ..]
                || (rest.Contains(" from ", StringComparison.Ordinal) && rest.ContainsAny('"', '\''));
        }

        if (!line.StartsWith("export ", StringComparison.Ordinal))
            return false;
        foreach (string word in Exported)
        {
            if (line[7..].TrimStart().StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Line(int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? text.AsSpan(start) : text.AsSpan(start, length);
    }

    private int NextLine(int at)
    {
        int length = text.AsSpan(at).IndexOfAny('\n', '\r');
        if (length < 0)
            return text.Length;
        at += length;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    // Where the next blank line begins, or the text's end.
    private int ParagraphEnd(int from)
    {
        if (_paragraph.From <= from && from <= _paragraph.End)
            return _paragraph.End;
        int at = NextLine(from);
        while (at < text.Length && !IsBlankLine(at))
            at = NextLine(at);
        _paragraph = (from, at);
        return at;
    }

    // A string of JavaScript ends in its line; a quotation mark that does not is an apostrophe in some JSX.
    private int StringEnd(int at)
    {
        char mark = text[at];
        if (_noStringEndBefore.GetValueOrDefault(mark) > at)
            return at + 1;
        int end = at + 1;
        for (; end < text.Length && text[end] is not ('\n' or '\r'); end++)
        {
            if (text[end] == '\\')
                end++;
            else if (text[end] == mark)
                return end + 1;
        }

        _noStringEndBefore[mark] = end;
        return at + 1;
    }

    private int Closing(int brace)
    {
        if (!_closings.ContainsKey(brace))
            MatchBraces(brace);
        return _closings[brace];
    }

    // Braces, and the templates in which braces open again: `a ${b} c`.
    private void MatchBraces(int at)
    {
        Stack<int> open = [];
        int blankLines = 0;
        do
        {
            char c = text[at];
            bool isTemplate = open.Count > 0 && text[open.Peek()] == '`';
            if (c is '\n' or '\r')
            {
                at = NextLine(at);
                if (IsBlankLine(at) && ++blankLines > MostBlankLines)
                    break;
                continue;
            }

            if (c == '\\' && isTemplate)
                at++;
            else if (isTemplate && c != '`' && !(c == '$' && at + 1 < text.Length && text[at + 1] == '{'))
                _ = c;
            else if (c == '$' && isTemplate)
                open.Push(++at);
            else if (c is '{' || (c == '`' && !isTemplate))
                open.Push(at);
            else if (c is '}' or '`')
                _closings[open.Pop()] = at + 1;
            else if (c is '"' or '\'')
                at = StringEnd(at) - 1;
            else if (c == '/' && text.AsSpan(at).StartsWith("/*", StringComparison.Ordinal))
                at = CommentEnd(at) - 1;
            at++;
        }
        while (at < text.Length && open.Count > 0);

        foreach (int unclosed in open)
            _closings[unclosed] = -1;
    }

    // As far as the paragraph goes, if it is not closed there: blank lines are counted outside.
    private int CommentEnd(int at)
    {
        int limit = ParagraphEnd(at);
        if (_noCommentEndBefore >= limit)
            return at + 2;
        int end = text.AsSpan(at + 2, Math.Max(0, limit - at - 2)).IndexOf("*/");
        if (end >= 0)
            return at + 2 + end + 2;
        _noCommentEndBefore = limit;
        return at + 2;
    }
}
