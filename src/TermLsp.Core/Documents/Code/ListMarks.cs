namespace TermLsp.Core.Documents.Code;

/// <summary>What begins a block of its own inside a comment: a list's item, a tag.</summary>
internal static class ListMarks
{
    /// <summary>The length of the mark at a line's start, with the spaces behind it; a tag is part of the text, and has none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line, out bool startsBlock)
    {
        int mark = line[0] is '-' or '*' or '+' or '•' ? 1 : NumberLength(line);
        if (mark > 0 && mark < line.Length && line[mark] is ' ' or '\t')
        {
            startsBlock = true;
            return mark + line[mark..].IndexOfAnyExcept(' ', '\t');
        }

        startsBlock = line[0] is '@' or '\\' or ':' or '<' or '#' && line.Length > 1;
        return 0;
    }

    private static int NumberLength(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
