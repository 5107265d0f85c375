using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Editing;

/// <summary>
/// Finds in the text what the model keeps no place of: keys, and short values behind them. YAML's and JSON's shapes are known; in others nothing is
/// found, and a finding stands at the term instead.
/// </summary>
internal static class KeySearch
{
    // A block of one language is shorter; looking on for longer would take time with every finding.
    private const int Reach = 4000;

    /// <summary>The first key of this name in a stretch.</summary>
    public static TextSpan? Key(SourceText text, TextSpan within, string key)
    {
        int end = Math.Min(text.Length, Math.Min(within.End, within.Start + Reach));
        for (int at = Math.Max(0, within.Start); at < end; at++)
        {
            int found = text.Content.AsSpan(at, end - at).IndexOf(key);
            if (found < 0)
                return null;
            at += found;
            if (IsKey(text.Content, at, key.Length))
                return new TextSpan(at, at + key.Length);
        }

        return null;
    }

    /// <summary>The last key of this name in a stretch.</summary>
    public static TextSpan? LastKey(SourceText text, TextSpan within, string key)
    {
        int end = Math.Min(text.Length, within.End);
        int start = Math.Max(Math.Max(0, within.Start), end - Reach);
        while (start < end)
        {
            int found = text.Content.AsSpan(start, end - start).LastIndexOf(key);
            if (found < 0)
                return null;
            if (IsKey(text.Content, start + found, key.Length))
                return new TextSpan(start + found, start + found + key.Length);
            end = start + found + key.Length - 1;
        }

        return null;
    }

    /// <summary>The first value of this text behind the first key of this name in a stretch.</summary>
    public static TextSpan? Value(SourceText text, TextSpan within, string key, string value)
    {
        if (value.Length == 0 || Key(text, within, key) is not { } found)
            return null;
        int end = Math.Min(text.Length, Math.Min(within.End, found.End + Reach));
        for (int at = found.End; at < end; at++)
        {
            int next = text.Content.AsSpan(at, end - at).IndexOf(value);
            if (next < 0)
                return null;
            at += next;
            if (IsValue(text.Content, at, value.Length))
                return WithQuotes(text.Content, new TextSpan(at, at + value.Length));
        }

        return null;
    }

    // What stands before a key is a line's beginning, a dash, a bracket or a comma; behind it stands a colon.
    private static bool IsKey(string content, int start, int length)
    {
        int before = start;
        int after = start + length;
        if (before > 0 && content[before - 1] is '"' or '\'' && after < content.Length && content[after] == content[before - 1])
            (before, after) = (before - 1, after + 1);
        while (before > 0 && content[before - 1] is ' ' or '\t')
            before--;
        while (after < content.Length && content[after] is ' ' or '\t')
            after++;
        return (before == 0 || content[before - 1] is '\n' or '\r' or '{' or ',' or '-') && after < content.Length && content[after] == ':';
    }

    private static bool IsValue(string content, int start, int length)
    {
        char before = start > 0 ? content[start - 1] : '\n';
        char after = start + length < content.Length ? content[start + length] : '\n';
        return before is ' ' or '\t' or '[' or ',' or '"' or '\'' or '\n' && after is ' ' or '\t' or ']' or ',' or '}' or '"' or '\'' or '\r' or '\n';
    }

    private static TextSpan WithQuotes(string content, TextSpan value)
    {
        bool isQuoted = value.Start > 0 && value.End < content.Length && content[value.Start - 1] is '"' or '\'' && content[value.End] == content[value.Start - 1];
        return isQuoted ? new TextSpan(value.Start - 1, value.End + 1) : value;
    }
}
