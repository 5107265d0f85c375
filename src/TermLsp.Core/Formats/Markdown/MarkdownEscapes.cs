using System.Buffers;
using System.Globalization;
using System.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Writes a name so that it is read as it was: with a backslash before what Markdown, or a glossary's lines, would take for a mark. Chinese marks,
/// which no backslash escapes, are written by their numbers.
/// </summary>
internal static class MarkdownEscapes
{
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*[]<>&|~$(){}（）");
    private static readonly SearchValues<char> InNames = SearchValues.Create(":,;，、；：｜→⇒");
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create("/·・•／—–");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”「」『』《》‘’。");

    /// <summary>The name on one line.</summary>
    public static string Of(string name) => Escaped(OneLine(name), IsMarkInName);

    /// <summary>What a bracket holds on one line, where nothing but the bracket's end parts it.</summary>
    public static string InBracket(string text) => Escaped(OneLine(text), IsMark);

    private static string Escaped(string text, Func<string, int, bool> isMark)
    {
        StringBuilder escaped = new(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (!isMark(text, at))
                escaped.Append(c);
            else if (c < 0x80)
                escaped.Append('\\').Append(c);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
        }

        return escaped.ToString();
    }

    /// <summary>A text without line ends, and without space at its ends.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().ContainsAny("\n\r\0")
            ? string.Join(' ', text.Replace('\0', '\uFFFD').Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : text.Trim();

    private static bool IsMark(string text, int at)
    {
        char c = text[at];
        return Always.Contains(c) || c switch
        {
            '_' => !IsInWord(text, at),
            '#' => at == 0 || text[at - 1] == ' ',
            _ => false,
        };
    }

    private static bool IsMarkInName(string text, int at)
    {
        char c = text[at];
        if (IsMark(text, at) || InNames.Contains(c))
            return true;
        if (BetweenWords.Contains(c))
            return !IsInWord(text, at);
        bool isEnd = at == 0 || at == text.Length - 1;
        return c switch
        {
            '-' => isEnd || text[at - 1] is ' ' or '-' || text[at + 1] is ' ' or '-',
            '.' => IsBehindNumber(text, at),
            _ => isEnd && Quotes.Contains(c),
        };
    }

    private static bool IsInWord(string text, int at) =>
        at > 0 && at < text.Length - 1 && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static bool IsBehindNumber(string text, int at) =>
        (at + 1 == text.Length || text[at + 1] == ' ') && !text.AsSpan(0, at).ContainsAnyExceptInRange('.', '9');
}
