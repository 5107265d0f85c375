namespace TermLsp.Core.Text;

/// <summary>How far two words are apart, for "did you mean".</summary>
public static class EditDistance
{
    /// <summary>
    /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other
    /// (optimal string alignment).
    /// </summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    /// <summary>The candidate nearest to <paramref name="word"/>, or null where none is within a third of the longer one's length.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        (string? nearest, int least) = (null, int.MaxValue);
        foreach (string candidate in candidates)
        {
            // The lengths alone may tell: a word of a megabyte is near to none.
            int most = Math.Max(word.Length, candidate.Length) / 3;
            if (Math.Abs(word.Length - candidate.Length) > most)
                continue;
            int distance = Between(word, candidate);
            if (distance < least && distance <= most)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }
}
