using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Finds where things end in LaTeX. No search is made twice over the same stretch.</summary>
internal sealed class LatexScanner(string text)
{
    /// <summary>How deep environments may stand in each other before an end is not matched any more.</summary>
    public const int DeepestNesting = 64;

    // Options are short; a bracket that does not close within so much was forgotten, or is text.
    private const int LongestOptions = 1024;

    private readonly Dictionary<string, (int From, int Found)> _found = [];
    private readonly Dictionary<int, int> _groups = [];
    private TextSpan _matched = new(0, 0);
    private (int From, int End) _paragraph = (0, -1);
    private (int From, int End) _line = (0, -1);

    /// <summary>The end of the command that begins with the backslash at a place: letters and a star, or one character.</summary>
    public int CommandEnd(int at)
    {
        int end = at + 1;
        while (end < text.Length && (char.IsAsciiLetter(text[end]) || (end > at + 1 && text[end] == '@')))
            end++;
        if (end == at + 1)
            return end < text.Length && text[end] is not ('\n' or '\r') ? end + 1 : end;
        return end < text.Length && text[end] == '*' ? end + 1 : end;
    }

    /// <summary>The end of the line, before its line end.</summary>
    public int LineEnd(int at)
    {
        if (at < _line.From || at > _line.End)
        {
            int length = text.AsSpan(at).IndexOfAny('\n', '\r');
            _line = (at, length < 0 ? text.Length : at + length);
        }

        return _line.End;
    }

    /// <summary>Whether only space stands before a place in its line.</summary>
    public bool IsFirstInLine(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    /// <summary>Behind the arguments in brackets that stand at a place; where the paragraph closes no bracket any more, there are none.</summary>
    public int SkipOptional(int at)
    {
        while (at < text.Length && text[at] == '[' && FindInParagraph("]", at) >= 0)
        {
            int depth = 0;
            int close = -1;
            for (int i = at + 1; i < Math.Min(text.Length, at + LongestOptions) && close < 0; i++)
            {
                depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
                if (text[i] == ']' && depth <= 0)
                    close = i;
                else if (BlankLines.StandsAfter(text, i) || depth < 0)
                    return at;
            }

            if (close < 0)
                return at;
            at = close + 1;
        }

        return at;
    }

    /// <summary>The brace that opens the next argument, or -1: space and one line end may stand before it.</summary>
    public int SkipToBrace(int at)
    {
        int next = BlankLines.Skip(text, at, out int lines);
        return next < text.Length && text[next] == '{' && lines < 2 ? next : -1;
    }

    /// <summary>Behind the brace that closes the one at a place, in the same paragraph; -1 where there is none.</summary>
    public int GroupEnd(int at)
    {
        if (at >= text.Length || text[at] != '{')
            return -1;
        if (at < _matched.Start || at >= _matched.End)
            MatchBraces(at, ParagraphEnd(at));
        return _groups.GetValueOrDefault(at, -1);
    }

    /// <summary>Behind a definition, <c>\def\name#1{…}</c>, whose body is code.</summary>
    public int SkipDefinition(int at)
    {
        int brace = text.AsSpan(at, LineEnd(at) - at).IndexOf('{');
        return brace >= 0 && GroupEnd(at + brace) is > 0 and int end ? end : LineEnd(at);
    }

    /// <summary>Where a mark next stands unescaped, or -1.</summary>
    public int Find(string mark, int from)
    {
        if (_found.TryGetValue(mark, out (int From, int Found) last) && last.From <= from && (last.Found < 0 || last.Found >= from))
            return last.Found;
        int found = text.IndexOf(mark, from, StringComparison.Ordinal);
        while (found > 0 && mark[0] == '$' && text[found - 1] == '\\')
            found = text.IndexOf(mark, found + 1, StringComparison.Ordinal);
        _found[mark] = (from, found);
        return found;
    }

    /// <summary>Where a mark next stands in the paragraph, or -1.</summary>
    public int FindInParagraph(string mark, int from)
    {
        int found = Find(mark, from);
        return found < 0 || found > ParagraphEnd(from) ? -1 : found;
    }

    // All of a paragraph at once: braces inside braces would else be read again and again.
    private void MatchBraces(int start, int end)
    {
        Stack<int> open = [];
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                open.Push(i);
            else if (text[i] == '}' && open.TryPop(out int brace))
                _groups[brace] = i + 1;
        }

        _matched = new TextSpan(start, Math.Max(end, start + 1));
    }

    private int ParagraphEnd(int from)
    {
        if (_paragraph.From <= from && from <= _paragraph.End)
            return _paragraph.End;
        int end = from;
        while (end < text.Length && !BlankLines.StandsAfter(text, end))
            end++;
        _paragraph = (from, end);
        return end;
    }
}
