using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Finds where things end in HTML. No search is made twice over the same stretch.</summary>
internal sealed class HtmlScanner(string text)
{
    // "CounterClockwiseContourIntegral" is the longest of HTML's names of characters.
    private const int LongestEntity = 33;

    private const int LongestExpression = 4096;

    private readonly Dictionary<string, (int From, int Found)> _found = [];
    private (int From, int Found) _blankLine = (0, -1);

    /// <summary>Where a mark next stands, whatever its case, or -1.</summary>
    public int Find(string mark, int from)
    {
        if (_found.TryGetValue(mark, out (int From, int Found) last) && last.From <= from && (last.Found < 0 || last.Found >= from))
            return last.Found;
        int found = from > text.Length ? -1 : text.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        _found[mark] = (from, found);
        return found;
    }

    /// <summary>Behind <c>&amp;name;</c>; -1 where there is none.</summary>
    public int EntityEnd(int at)
    {
        for (int end = at + 1; end < Math.Min(text.Length, at + LongestEntity); end++)
        {
            if (text[end] == ';')
                return end > at + 1 ? end + 1 : -1;
            if (!char.IsAsciiLetterOrDigit(text[end]) && text[end] != '#')
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// Behind the <c>&gt;</c> that ends a tag, and where addresses stand in it. A tag that is not ended goes as far as the next one, or the
    /// next blank line.
    /// </summary>
    public int TagEnd(int at, List<TextSpan> addresses)
    {
        int nameStart = -1;
        while (at < text.Length)
        {
            char c = text[at];
            if (c == '>')
                return at + 1;
            if (c == '<' || (c is '\n' or '\r' && BlankLines.StandsAfter(text, at)))
                return at;
            if (c == '=' && nameStart >= 0)
            {
                bool isAddress = IsAddress(text.AsSpan(nameStart, at - nameStart).Trim());
                nameStart = -1;
                TextSpan value = ValueAt(at + 1, out int end);
                if (isAddress && value.Length > 0)
                    addresses.Add(value);
                at = end;
                continue;
            }

            if (c is '"' or '\'')
            {
                at = QuotedEnd(at, out _);
                continue;
            }

            if (char.IsWhiteSpace(c))
                nameStart = -1;
            else if (nameStart < 0)
                nameStart = at;
            at++;
        }

        return at;
    }

    /// <summary>Whether a blank line stands in a stretch; a long one counts as if it had one.</summary>
    public bool HasBlankLine(int start, int end)
    {
        if (start < _blankLine.From || start > _blankLine.Found)
        {
            int at = start;
            while (at < text.Length && !BlankLines.StandsAfter(text, at))
                at++;
            _blankLine = (start, at);
        }

        return end - start > LongestExpression || _blankLine.Found < end;
    }

    /// <summary>The lines of a stretch without the space around them; an end of -1 gives none.</summary>
    public IEnumerable<TextSpan> Lines(int start, int end)
    {
        while (start < end)
        {
            int length = text.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            int lineEnd = length < 0 ? end : start + length;
            yield return Spans.Trim(text, new TextSpan(start, lineEnd));
            start = lineEnd + 1 < end && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;
        }
    }

    /// <summary>What blank lines part in a stretch; an end of -1 gives none.</summary>
    public IEnumerable<TextSpan> Paragraphs(int start, int end)
    {
        int from = -1;
        int last = start;
        foreach (TextSpan line in Lines(start, end))
        {
            if (line.Length > 0)
            {
                from = from < 0 ? line.Start : from;
                last = line.End;
            }
            else if (from >= 0)
            {
                yield return new TextSpan(from, last);
                from = -1;
            }
        }

        if (from >= 0)
            yield return new TextSpan(from, last);
    }

    private static bool IsAddress(ReadOnlySpan<char> attribute)
    {
        Span<char> lower = stackalloc char[HtmlElements.LongestName];
        return attribute.Length <= lower.Length && HtmlElements.IsAddress(lower[..attribute.ToLowerInvariant(lower)]);
    }

    private TextSpan ValueAt(int at, out int end)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            end = QuotedEnd(at, out bool isClosed);
            return isClosed ? new TextSpan(at + 1, end - 1) : default;
        }

        end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '<'))
            end++;
        bool isEmptyTag = end > at && end < text.Length && text[end] == '>' && text[end - 1] == '/';
        return new TextSpan(at, isEmptyTag ? end - 1 : end);
    }

    private int QuotedEnd(int at, out bool isClosed)
    {
        int close = Find(text[at] == '"' ? "\"" : "'", at + 1);
        isClosed = close >= 0;
        return isClosed ? close + 1 : at + 1;
    }
}
