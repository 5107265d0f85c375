namespace TermLsp.Core.Formats.Markdown;

/// <summary>Tells a short form from a long one by their characters.</summary>
internal static class Abbreviations
{
    private const int Longest = 12;

    /// <summary>Whether a text looks like an abbreviation: one short word with two capitals, or with one behind its first letter.</summary>
    public static bool LooksLikeOne(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest)
            return false;
        (int capitals, int letters) = (0, 0);
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '/' or '&'))
                return false;
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return capitals >= 2 || (capitals == 1 && letters > 1 && !char.IsAsciiLetterUpper(text[0]));
    }

    /// <summary>
    /// Whether a text is an abbreviation of a longer one: its letters stand there in order, its first letter at the beginning of a word. A plural's
    /// <c>s</c> need not.
    /// </summary>
    public static bool Shortens(ReadOnlySpan<char> text, ReadOnlySpan<char> full)
    {
        if (!LooksLikeOne(text) || full.Length <= text.Length)
            return false;
        if (text.EndsWith('s') && !char.IsAsciiLetterLower(text[^2]))
            text = text[..^1];
        int at = -1;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
                continue;
            bool isFirst = at < 0;
            do
            {
                if (++at == full.Length)
                    return false;
            }
            while (!IsSame(full[at], c) || (isFirst && at > 0 && char.IsAsciiLetter(full[at - 1])));
        }

        return true;
    }

    /// <summary>Whether the words' first letters are a text's letters, one for one: <c>retrieval-augmented generation</c>, <c>RAG</c>.</summary>
    public static bool AreInitials(ReadOnlySpan<char> text, ReadOnlySpan<char> full)
    {
        int next = 0;
        for (int at = 0; at < full.Length; at++)
        {
            if (!char.IsAsciiLetter(full[at]) || (at > 0 && char.IsAsciiLetter(full[at - 1])))
                continue;
            if (next == text.Length || !IsSame(full[at], text[next++]))
                return false;
        }

        return next == text.Length && next > 1;
    }

    private static bool IsSame(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
