using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <summary>
/// What in a line of a comment is a name or code: between backquotes as Markdown and reStructuredText have it, in the tags of C#'s and Java's
/// documentation, in <c>{@link …}</c>, and what <c>@param</c> or <c>:param:</c> describes.
/// </summary>
internal static class CommentMarkup
{
    // Beyond it, nothing in braces or angle brackets is a name.
    private const int Longest = 200;

    private static readonly SearchValues<char> Marks = SearchValues.Create("`<{@\\:");

    /// <summary>
    /// The places, in order, none overlapping another: what is cut out of the words, and what in it is a name or markup. (An empty span: nothing.)
    /// </summary>
    public static ImmutableArray<(TextSpan Outside, TextSpan Inside, Zone Zone)> Find(string text, TextSpan line)
    {
        ImmutableArray<(TextSpan, TextSpan, Zone)>.Builder? found = null;
        bool mayHaveBackquotes = true;
        int at = line.Start;
        while (at < line.End && text.AsSpan(at, line.End - at).IndexOfAny(Marks) is int next and >= 0)
        {
            at += next;
            ReadOnlySpan<char> rest = text.AsSpan(at, line.End - at);
            (int length, int open, int close, Zone zone) = rest[0] switch
            {
                '`' => mayHaveBackquotes ? Backquoted(rest) : default,
                '<' => Tagged(rest),
                '{' => Braced(rest),
                _ => at == line.Start || char.IsWhiteSpace(text[at - 1]) ? Described(rest) : default,
            };
            if (length == 0)
            {
                // Backquotes that nothing closes must not be looked for from each of a million.
                mayHaveBackquotes &= rest[0] != '`';
                at++;
                continue;
            }

            (found ??= ImmutableArray.CreateBuilder<(TextSpan, TextSpan, Zone)>())
                .Add((new TextSpan(at, at + length), new TextSpan(at + open, at + length - close), zone));
            at += length;
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>
    /// How long the name is that a line of documentation begins with and describes, as Google's and NumPy's styles of Python have it:
    /// <c>lora (Config): …</c>, <c>lora : str</c>; 0 where there is none. A name begins with a small letter: what has a capital is a word.
    /// </summary>
    public static int NameLength(ReadOnlySpan<char> line)
    {
        int end = NameEnd(line, 0);
        if (end == 0 || !char.IsAsciiLetterLower(line[0]))
            return 0;
        ReadOnlySpan<char> rest = line[end..];
        if (rest is [' ', '(', ..] && rest[..Math.Min(rest.Length, Longest)].IndexOf("):") is > 0 and int close)
            return end + close + 1;
        return rest is [':'] or [':', ' ', ..] or [' ', ':', ' ', ..] ? end : 0;
    }

    private static (int Length, int Open, int Close, Zone Zone) Backquoted(ReadOnlySpan<char> rest)
    {
        int width = rest.IndexOfAnyExcept('`');
        if (width < 0)
            return default;
        int close = rest[width..].IndexOf(rest[..width]);
        return close < 0 ? default : (close + (2 * width), width, width, Zone.InlineCode);
    }

    // A tag is markup; what stands between `<c>` and its end is code.
    private static (int Length, int Open, int Close, Zone Zone) Tagged(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, Longest)];
        bool isEnd = rest is ['<', '/', ..];
        int nameEnd = NameEnd(rest, isEnd ? 2 : 1);
        if (nameEnd == 0 || nameEnd >= rest.Length || rest[nameEnd] is not (' ' or '>' or '/'))
            return default;
        int end = rest.IndexOf('>') + 1;
        if (end == 0)
            return default;
        ReadOnlySpan<char> name = rest[1..nameEnd];
        int close = !isEnd && (name is "c" || HtmlElements.ZoneOf(name) is Zone.InlineCode or Zone.FencedCode) ? rest[end..].IndexOf($"</{name}>") : -1;
        return close < 0 ? (end, 0, 0, Zone.Html) : (end + close, end, 0, Zone.InlineCode);
    }

    // `{@code …}`, `{@link …}`.
    private static (int Length, int Open, int Close, Zone Zone) Braced(ReadOnlySpan<char> rest)
    {
        if (rest is not ['{', '@', var letter, ..] || !char.IsAsciiLetter(letter))
            return default;
        int end = rest[..Math.Min(rest.Length, Longest)].IndexOf('}');
        int start = rest.IndexOf(' ');
        return end < 0 ? default : (end + 1, start < 0 || start > end ? end : start, 1, Zone.InlineCode);
    }

    // `@param {Type} name`, `\param name`, `:param Type name:`, `:py:class:`; the words behind go on as text.
    private static (int Length, int Open, int Close, Zone Zone) Described(ReadOnlySpan<char> rest)
    {
        int end = NameEnd(rest, 1);
        if (end == 0)
            return default;
        ReadOnlySpan<char> tag = rest[1..end];
        if (rest[0] == ':')
        {
            int close = rest[..Math.Min(rest.Length, Longest)].IndexOf(": ");
            bool isField = tag is "param" or "parameter" or "arg" or "argument" or "key" or "keyword" or "type" or "raises" or "raise" or "except"
                or "exception" or "var" or "ivar" or "cvar" or "vartype";
            // What stands behind `:type name:` is a type.
            bool isType = tag is "type" or "rtype" or "vartype";
            if (isType && rest.Length <= Longest && rest[end..].Contains(':'))
                return (rest.Length, end, 0, Zone.InlineCode);
            return isField && close > end ? (close + 1, end, 1, Zone.InlineCode) : default;
        }

        int at = SkipSpaces(rest, end);
        int start = at;
        if (at < rest.Length && rest[at] == '{' && rest[at..Math.Min(rest.Length, at + Longest)].IndexOf('}') is > 0 and int brace)
        {
            at += brace + 1;
            end = at;
        }

        bool hasName = tag is "param" or "tparam" or "arg" or "argument" or "prop" or "property" or "template" or "typeparam" or "throws" or "throw"
            or "exception" or "see" or "p" or "c" or "a" or "ref" or "typedef" or "callback" or "var" or "field" or "slot" or "memberof";
        int name = hasName ? NameEnd(rest, SkipSpaces(rest, at)) : 0;
        return name > 0 ? (name, start, 0, Zone.InlineCode) : end > start ? (end, start, 0, Zone.InlineCode) : default;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    // 0 where no name begins.
    private static int NameEnd(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '$' or '.' or '#' or '['))
            at++;
        while (at > start && text[at - 1] == '.')
            at--;
        return at > start && !char.IsAsciiDigit(text[start]) ? at : 0;
    }
}
