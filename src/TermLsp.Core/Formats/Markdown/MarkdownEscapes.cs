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
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*[]<>&|~$(){}（）,;:，、；：｜→⇒");
    private static readonly SearchValues<char> BetweenWords = SearchValues.Create("/·・•／—–");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”「」『』《》‘’。");

    /// <summary>The name on one line.</summary>
    public static string Of(string name)
    {
        string text = OneLine(name);
        StringBuilder escaped = new(text.Length + 8);
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            if (!IsMark(text, at))
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
        bool isEnd = at == 0 || at == text.Length - 1;
        bool isInWord = !isEnd && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at + 1]);
        if (Always.Contains(c))
            return true;
        if (c is '_' || BetweenWords.Contains(c))
            return !isInWord;
        return c switch
        {
            '-' => isEnd || text[at - 1] is ' ' or '-' || text[at + 1] is ' ' or '-',
            '#' => at == 0 || text[at - 1] == ' ',
            '.' => IsBehindNumber(text, at) || text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
            '@' => true,
            _ => isEnd && Quotes.Contains(c),
        };
    }

    private static bool IsBehindNumber(string text, int at) => at + 1 < text.Length && text[at + 1] == ' ' && !text.AsSpan(0, at).ContainsAnyExceptInRange('.', '9');
}
