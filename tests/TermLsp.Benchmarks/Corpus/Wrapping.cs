namespace TermLsp.Benchmarks.Corpus;

/// <summary>Breaks paragraphs into lines as editors do: at spaces, and beside Han characters, amid terms too.</summary>
internal static class Wrapping
{
    private const int Columns = 78;

    /// <summary>The lines of a paragraph, without the spaces at which it was broken.</summary>
    public static IEnumerable<string> Lines(string paragraph)
    {
        (int start, int breakAt, int columns) = (0, 0, 0);
        for (int i = 0; i < paragraph.Length; i++)
        {
            if (i > start && MayBreak(paragraph, i))
                breakAt = i;
            columns += paragraph[i] < '\u2E80' ? 1 : 2;
            if (columns <= Columns || breakAt <= start)
                continue;
            yield return paragraph[start..breakAt].TrimEnd(' ');
            start = paragraph[breakAt] == ' ' ? breakAt + 1 : breakAt;
            (i, columns) = (start - 1, 0);
        }

        if (start < paragraph.Length)
            yield return paragraph[start..];
    }

    private static bool MayBreak(string text, int at) => text[at] == ' ' || (IsHan(text[at]) && (IsHan(text[at - 1]) || text[at - 1] == ' '));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
