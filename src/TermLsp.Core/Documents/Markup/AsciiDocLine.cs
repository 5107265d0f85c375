using System.Buffers;

namespace TermLsp.Core.Documents.Markup;

/// <summary>What a line of AsciiDoc is by itself (docs.asciidoctor.org, "AsciiDoc Language").</summary>
internal static class AsciiDocLine
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    /// <summary>The length of <c>== </c> before a title, or 0. Markdown's marks are taken too, as Asciidoctor does.</summary>
    public static int TitleMarks(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('=' or '#'))
            return 0;
        int marks = line.IndexOfAnyExcept(line[0]);
        return marks is > 0 and <= 6 && line[marks] is ' ' or '\t' ? marks + 1 : 0;
    }

    /// <summary>The length of <c>:name:</c> that begins an attribute entry, or 0.</summary>
    public static int AttributeName(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != ':')
            return 0;
        int start = line[1] == '!' ? 2 : 1;
        int length = line[start..].IndexOfAnyExcept(NameCharacters);
        if (length <= 0)
            return 0;
        int end = start + length;
        if (line[end] == '!')
            end++;
        return end < line.Length && line[end] == ':' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t') ? end + 1 : 0;
    }

    /// <summary>Whether the line alone is <c>[style]</c> or <c>[[id]]</c>, which speak of the next block.</summary>
    public static bool IsBlockAttributes(ReadOnlySpan<char> line) =>
        line is ['[', .., ']']
        && (line.Length == 2 || char.IsAsciiLetterOrDigit(line[1]) || line[1] is '[' or '.' or '#' or '%' or ',' or '"' or '{' or '_');

    /// <summary>The style of <c>[style,…]</c>.</summary>
    public static ReadOnlySpan<char> Style(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> inside = line[1..^1];
        int end = inside.IndexOfAny(",.#%");
        return (end < 0 ? inside : inside[..end]).Trim();
    }

    /// <summary>What a line fences in if it is a delimiter; null if it is none.</summary>
    public static AsciiDocBlock? Delimiter(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
            return null;
        if (line is "--")
            return AsciiDocBlock.Open;
        if (line.StartsWith("```", StringComparison.Ordinal))
            return line[3..].Contains('`') ? null : AsciiDocBlock.Listing;
        if (line.Length >= 4 && line[1..] is "===" && line[0] is '|' or ',' or ':' or '!')
            return AsciiDocBlock.Table;
        if (line.Length < 4 || line.ContainsAnyExcept(line[0]))
            return null;
        return line[0] switch
        {
            '-' => AsciiDocBlock.Listing,
            '.' => AsciiDocBlock.Literal,
            '+' => AsciiDocBlock.Pass,
            '/' => AsciiDocBlock.Comment,
            '_' => AsciiDocBlock.Quote,
            '=' or '*' => AsciiDocBlock.Open,
            _ => null,
        };
    }

    /// <summary>The length of the marker that a list's item begins with, and of the space behind it; 0 where there is none.</summary>
    public static int ItemMarker(ReadOnlySpan<char> line)
    {
        int marks = 0;
        if (line.IsEmpty)
            return 0;
        if (line[0] is '*' or '.')
            marks = RunOf(line, line[0]) is <= 5 and int run ? run : 0;
        else if (line[0] is '-' or '•')
            marks = 1;
        else if (line[0] == '<')
            marks = line.IndexOf('>') is > 1 and <= 4 and int close && IsCallout(line[1..close]) ? close + 1 : 0;
        else if (line.IndexOfAnyExceptInRange('0', '9') is > 0 and <= 9 and int digits && line[digits] == '.')
            marks = digits + 1;
        else if (line.Length > 1 && char.IsAsciiLetter(line[0]) && line[1] == '.')
            marks = 2;
        if (marks == 0 || marks >= line.Length || line[marks] is not (' ' or '\t'))
            return 0;
        int text = marks + (line[marks..].Length - line[marks..].TrimStart().Length);
        return text == line.Length ? 0 : text + Checkbox(line[text..]);
    }

    /// <summary>Where the <c>::</c> of <c>term:: text</c> stands, and how long it is; -1 where there is none.</summary>
    public static int DescriptionMark(ReadOnlySpan<char> line, out int length)
    {
        for (int at = 1; at + 1 < line.Length; at++)
        {
            char mark = line[at];
            length = mark is ':' or ';' ? RunOf(line[at..], mark) : 0;
            if (length == 0)
                continue;
            bool isMark = (mark == ':' ? length is >= 2 and <= 4 : length == 2)
                && (at + length == line.Length || line[at + length] is ' ' or '\t') && line[at - 1] is not (' ' or '\t');
            if (isMark)
                return at;
            at += length - 1;
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether the line alone is <c>name::target[attributes]</c>, and where the target and the attributes stand.</summary>
    public static bool IsBlockMacro(ReadOnlySpan<char> line, out int target, out int bracket)
    {
        int name = line.IndexOfAnyExcept(NameCharacters);
        target = name + 2;
        bracket = 0;
        if (name <= 0 || line[^1] != ']' || !line[name..].StartsWith("::", StringComparison.Ordinal))
            return false;
        bracket = target + line[target..].IndexOf('[');
        return bracket >= target && (bracket == target || (!char.IsWhiteSpace(line[target]) && !char.IsWhiteSpace(line[bracket - 1])));
    }

    /// <summary>A line that stands for a rule or a new page.</summary>
    public static bool IsBreak(ReadOnlySpan<char> line) =>
        line is "'''" or "---" or "- - -" or "***" or "* * *" or "<<<" || (line.Length > 3 && !line.ContainsAnyExcept('\''));

    /// <summary>Whether the line below a title underlines it: the old form, as long as the title, give or take one.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> title, ReadOnlySpan<char> below)
    {
        if (below.Length < 2 || below[0] is not ('=' or '-' or '~' or '^') || below.ContainsAnyExcept(below[0]))
            return false;
        bool hasWord = false;
        foreach (char c in title)
            hasWord |= char.IsLetterOrDigit(c);
        return hasWord && (Math.Abs(below.Length - title.Length) <= 1 || Math.Abs(below.Length - Columns.Of(title)) <= 1);
    }

    private static bool IsCallout(ReadOnlySpan<char> inside) => inside is "." || !inside.ContainsAnyExceptInRange('0', '9');

    private static int Checkbox(ReadOnlySpan<char> text) => text is ['[', ' ' or 'x' or 'X' or '*', ']', ' ', ..] ? 4 : 0;

    private static int RunOf(ReadOnlySpan<char> line, char mark) => line.IndexOfAnyExcept(mark) is var run && run < 0 ? line.Length : run;
}
