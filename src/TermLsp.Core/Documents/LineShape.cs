namespace TermLsp.Core.Documents;

/// <summary>What a line without its indentation looks like, in the conventions that plain text and Markdown share.</summary>
internal static class LineShape
{
    /// <summary>A heading or a table's row: the next line is another block, or another row.</summary>
    public static bool IsOneLineBlock(ReadOnlySpan<char> line) => line.StartsWith('|') || IsHeading(line);

    /// <summary>One to six number signs and a space.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        int marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] is ' ' or '\t';
    }

    /// <summary>An item, a quotation, a fence or a rule; the line must not be empty.</summary>
    public static bool StartsBlock(ReadOnlySpan<char> line) =>
        line[0] is '>' or '•'
        || (line[0] is '-' or '*' or '+' && line.Length > 1 && line[1] is ' ' or '\t')
        || line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)
        || IsRule(line) || IsNumberedItem(line);

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line[0] is '-' or '=' or '*' or '_' && line.IndexOfAnyExcept(line[0], ' ') < 0;

    private static bool IsNumberedItem(ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9
            && (line[digits] == '、' || (line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] is ' ' or '\t'));
    }
}
