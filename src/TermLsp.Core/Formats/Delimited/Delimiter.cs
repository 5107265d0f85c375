namespace TermLsp.Core.Formats.Delimited;

/// <summary>What parts a file's cells.</summary>
internal static class Delimiter
{
    // In the order of preference where a line has as many of each.
    private const string Candidates = ",;\t";

    /// <summary>
    /// The delimiter and where the first row starts: a tab in a <c>.tsv</c>, what Excel's first line <c>sep=;</c> says, else whatever of comma,
    /// semicolon and tab the first line has most of outside of quotes.
    /// </summary>
    public static (char Delimiter, int Start) Of(string path, string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
            return (text[4], text.AsSpan(5).StartsWith("\r\n") ? 7 : 6);
        if (path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tab", StringComparison.OrdinalIgnoreCase))
            return ('\t', 0);
        Span<int> counts = stackalloc int[Candidates.Length];
        bool isQuoted = false;
        foreach (char c in text)
        {
            if (c is '\r' or '\n' && !isQuoted)
                break;
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && Candidates.IndexOf(c, StringComparison.Ordinal) is int candidate and >= 0)
                counts[candidate]++;
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return (Candidates[best], 0);
    }
}
