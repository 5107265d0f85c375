using System.Buffers;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Editing;

/// <summary>
/// What must go from a YAML or JSON text with an item of a list: its comma in <c>[a, b]</c>, its line in <c>- a</c>, its key in <c>key: a</c>.
/// It looks at the characters around the item alone, so it serves a text that somebody is typing; where they leave a doubt there is no removal.
/// </summary>
internal static class ListRemoval
{
    // A list goes on for no longer where people write it; a line neither.
    private const int Reach = 2000;

    // An entry is nothing without these.
    private static readonly string[] Needed = ["id", "term", "text", "name", "preferred"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n");

    /// <summary>The span to remove; null where no list of a known kind is around the item.</summary>
    public static TextSpan? Of(SourceText text, TextSpan item)
    {
        string content = text.Content;
        if (item.Start < 0 || item.Length <= 0 || item.End > content.Length)
            return null;
        int before = SkipBack(content, item.Start);
        char previous = before > 0 ? content[before - 1] : '\0';
        if (previous == ':' && KeyStart(content, before - 1) is { } key)
            return Pair(content, new TextSpan(key, item.End));
        if (previous is '[' or ',' && IsInBrackets(content, before))
            return Flow(content, item, before);
        return previous == '-' && IsBlank(content, LineStart(content, before), before - 1) && IsAlone(content, item.End)
            ? Line(content, before - 1, item.End)
            : null;
    }

    // {a: b, key: item} loses the pair, a line "key: item" itself.
    private static TextSpan? Pair(string content, TextSpan pair)
    {
        int before = SkipBack(content, pair.Start);
        if (before > 0 && content[before - 1] is '{' or ',' && Flow(content, pair, before) is { } flow)
            return flow;
        bool isLine = IsBlank(content, LineStart(content, pair.Start), pair.Start) && IsAlone(content, pair.End);
        return isLine ? Line(content, pair.Start, pair.End) : null;
    }

    // With the comma before it, or that behind where it is the first.
    private static TextSpan? Flow(string content, TextSpan item, int before)
    {
        int behind = SkipForth(content, item.End);
        char next = behind < content.Length ? content[behind] : '\0';
        if (next is not (',' or ']' or '}'))
            return null;
        if (content[before - 1] == ',')
            return new TextSpan(before - 1, item.End);
        return next == ',' ? new TextSpan(item.Start, SkipForth(content, behind + 1)) : item;
    }

    private static TextSpan Line(string content, int from, int to)
    {
        int start = LineStart(content, from);
        int end = LineEnd(content, to);
        int next = end < content.Length ? end + (content.AsSpan(end).StartsWith("\r\n") ? 2 : 1) : end;
        if (next > end || start == 0)
            return new TextSpan(start, next);

        // The last line, without an end: the one before it must not keep one either.
        return new TextSpan(start - (start > 1 && content[start - 1] == '\n' && content[start - 2] == '\r' ? 2 : 1), end);
    }

    // The bracket that is open here, with a key before it: the commas of a CSV file, or of a sentence, stand in none.
    private static bool IsInBrackets(string content, int at)
    {
        int depth = 0;
        for (int i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            switch (content[i])
            {
                case ']' or '}':
                    depth++;
                    break;
                case '{' when depth == 0:
                    return false;
                case '[' when depth == 0:
                    int before = SkipBack(content, i);
                    return before > 0 && content[before - 1] == ':';
                case '[' or '{':
                    depth--;
                    break;
                case '"' or '\'' when IsQuoteEnd(content, i):
                    if (Opening(content, i) is not { } open)
                        return false;
                    i = open;
                    break;
            }
        }

        return false;
    }

    // An apostrophe inside a word opens and closes nothing.
    private static bool IsQuoteEnd(string content, int at) =>
        at + 1 == content.Length || content[at + 1] is ',' or ']' or '}' or ':' or ' ' or '\t' or '\r' or '\n';

    private static int? Opening(string content, int close)
    {
        int open = close > 0 ? content.LastIndexOf(content[close], close - 1, Math.Min(close, Reach)) : -1;
        return open >= 0 ? open : null;
    }

    private static int? KeyStart(string content, int colon)
    {
        int end = SkipBack(content, colon);
        int start = end;
        while (start > 0 && end - start < Reach && (char.IsLetterOrDigit(content[start - 1]) || content[start - 1] is '-' or '_' or '"' or '\''))
            start--;
        return start < end && !Needed.Contains(content[start..end].Trim('"', '\'')) ? start : null;
    }

    private static bool IsAlone(string content, int from)
    {
        int end = LineEnd(content, from);
        if (end < from)
            return false;
        ReadOnlySpan<char> rest = content.AsSpan(from, end - from);
        return rest.IsWhiteSpace() || (char.IsWhiteSpace(rest[0]) && rest.TrimStart() is ['#', ..]);
    }

    private static bool IsBlank(string content, int start, int end) => start >= 0 && content.AsSpan(start, end - start).IsWhiteSpace();

    // -1 where the line begins, or ends, too far away: a file may be one line.
    private static int LineStart(string content, int from)
    {
        int least = Math.Max(0, from - Reach);
        int found = content.AsSpan(least, from - least).LastIndexOfAny(Breaks);
        return found >= 0 ? least + found + 1 : least == 0 ? 0 : -1;
    }

    private static int LineEnd(string content, int from)
    {
        int length = Math.Min(Reach, content.Length - from);
        int found = content.AsSpan(from, length).IndexOfAny(Breaks);
        return found >= 0 ? from + found : from + length == content.Length ? content.Length : -1;
    }

    private static int SkipBack(string content, int from)
    {
        int at = from;
        while (at > 0 && from - at < Reach && char.IsWhiteSpace(content[at - 1]))
            at--;
        return at;
    }

    private static int SkipForth(string content, int from)
    {
        int at = from;
        while (at < content.Length && at - from < Reach && char.IsWhiteSpace(content[at]))
            at++;
        return at;
    }
}
