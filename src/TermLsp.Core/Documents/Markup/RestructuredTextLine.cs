using System.Buffers;

namespace TermLsp.Core.Documents.Markup;

/// <summary>What a line of reStructuredText is by itself (docutils, "reStructuredText Markup Specification").</summary>
internal static class RestructuredTextLine
{
    private static readonly SearchValues<char> SmallRoman = SearchValues.Create("ivxlcdm");
    private static readonly SearchValues<char> LargeRoman = SearchValues.Create("IVXLCDM");
    private static readonly SearchValues<char> NoName = SearchValues.Create(" \t`<>|\"");

    /// <summary>Whether the line is one punctuation mark again and again: it underlines a title, or parts the text.</summary>
    public static bool IsAdornment(ReadOnlySpan<char> line) =>
        line.Length >= 2 && line[0] is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(line[0]) && !line.ContainsAnyExcept(line[0]);

    /// <summary>Whether <paramref name="below"/> underlines the title; from four marks on it may be too short, docutils only warns.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> title, ReadOnlySpan<char> below) =>
        IsAdornment(below) && below is not "::" and not ".." && !title.IsEmpty && (below.Length >= 4 || below.Length >= Columns.Of(title));

    /// <summary>The length of a list item's marker with the space behind it, or 0.</summary>
    public static int Bullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[0] is '-' or '*' or '+' or '•' or '‣' or '⁃' && line[1] is ' ' or '\t' ? WithSpace(line, 1) : 0;

    /// <summary>The length of <c>1. </c>, <c>#) </c>, <c>(a) </c> and the like, or 0.</summary>
    public static int Enumerator(ReadOnlySpan<char> line)
    {
        int start = line.Length > 0 && line[0] == '(' ? 1 : 0;
        int length = line[start..].IndexOfAny('.', ')');
        int end = start + length;
        if (length is <= 0 or > 9 || end + 1 >= line.Length || line[end + 1] is not (' ' or '\t') || (start == 1 && line[end] != ')'))
            return 0;
        ReadOnlySpan<char> number = line.Slice(start, length);
        bool isNumber = number is "#" || !number.ContainsAnyExceptInRange('0', '9') || (length == 1 && char.IsAsciiLetter(number[0]))
            || !number.ContainsAnyExcept(SmallRoman) || !number.ContainsAnyExcept(LargeRoman);
        return isNumber ? WithSpace(line, end + 1) : 0;
    }

    /// <summary>The length of <c>:name:</c> that begins a field, or 0; a role has its text right behind the colon.</summary>
    public static int Field(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != ':' || line[1] is ':' or ' ' or '\t' or '`')
            return 0;
        for (int at = 2; at < line.Length; at++)
        {
            if (line[at] == '`')
                return 0;
            if (line[at] == ':' && line[at - 1] != '\\' && (at + 1 == line.Length || line[at + 1] is ' ' or '\t'))
                return at + 1;
        }

        return 0;
    }

    /// <summary>Whether the line is a border of a grid table.</summary>
    public static bool IsGridBorder(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '+' && line[^1] == '+' && line[1] is '-' or '=' && !line.ContainsAnyExcept("+-=");

    /// <summary>Whether the line is a border of a simple table; of two columns at least, or it would be a title's.</summary>
    public static bool IsSimpleBorder(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] == '=' && line[^1] == '=' && line.Contains(' ') && !line.ContainsAnyExcept("= ");

    /// <summary>Whether a directive stands here, <c>name:: </c>, and where the colons are.</summary>
    public static bool IsDirective(ReadOnlySpan<char> line, out int colons)
    {
        colons = line.IndexOf("::");
        return colons > 0 && (colons + 2 == line.Length || line[colons + 2] == ' ') && !line[..colons].ContainsAny(NoName);
    }

    private static int WithSpace(ReadOnlySpan<char> line, int marker) => line.Length - line[marker..].TrimStart().Length;
}
