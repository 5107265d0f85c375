using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>Whether a term may go on from one line to the next: inside a paragraph, not into another block.</summary>
internal static class LineWrap
{
    /// <summary>Whether the line that ends at <paramref name="lineEnd"/> and the next one belong to one paragraph.</summary>
    public static bool Continues(SourceText text, int lineEnd)
    {
        LineIndex lines = text.Lines;
        int line = lines.LineAt(lineEnd);
        if (line + 1 >= lines.Count)
            return false;
        ReadOnlySpan<char> above = Content(text, line);
        ReadOnlySpan<char> below = Content(text, line + 1);
        return !below.IsEmpty && !IsOneLineBlock(above) && !IsOneLineBlock(below) && !StartsBlock(below);
    }

    private static ReadOnlySpan<char> Content(SourceText text, int line)
    {
        TextSpan span = text.Lines.Content(line);
        return text.Content.AsSpan(span.Start, span.Length).TrimStart();
    }

    // A heading or a table's row: the next line is another block, or another row.
    private static bool IsOneLineBlock(ReadOnlySpan<char> line) => line.StartsWith('|') || IsHeading(line);

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        int marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] is ' ' or '\t';
    }

    private static bool StartsBlock(ReadOnlySpan<char> line) =>
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
