using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>The place of a document's first comment: behind what must be first in it.</summary>
internal static class DocumentTop
{
    /// <summary>The offset: the beginning of a line, or the text's end.</summary>
    public static int Of(Document document)
    {
        LineIndex lines = document.Text.Lines;
        int line = 0;
        if (!document.Kind.IsCode && IsFrontMatter(Line(document, 0)))
        {
            int close = 1;
            while (close < lines.Count && !Line(document, close).SequenceEqual(Line(document, 0)))
                close++;
            line = close < lines.Count ? close + 1 : 0;
        }

        while (line < lines.Count && line < MostLines && MustBeFirst(Line(document, line), document.Kind.IsCode))
            line++;
        return line < lines.Count ? lines.Content(line).Start : document.Text.Length;
    }

    // A shebang, an encoding, a directive of the builder: no language wants more than a few.
    private const int MostLines = 1000;

    private static ReadOnlySpan<char> Line(Document document, int line)
    {
        TextSpan span = document.Text.Lines.Content(line);
        return document.Text.Content.AsSpan(span.Start, span.Length).TrimStart('\uFEFF').TrimEnd();
    }

    private static bool IsFrontMatter(ReadOnlySpan<char> line) => line is "---" or "+++";

    private static bool MustBeFirst(ReadOnlySpan<char> line, bool isCode) =>
        line.StartsWith("#!") || line.StartsWith("<?") || line.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || line.StartsWith("@charset")
        || line.StartsWith("%&") || line.StartsWith("# syntax=") || line.StartsWith("# escape=")
        || (isCode && line.StartsWith('#') && line.Contains("coding", StringComparison.Ordinal) && line.ContainsAny(":="));
}
