namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Tells a relative of a word from a slip of the pen: <c>tokenizes</c> is no misspelled <c>tokenizer</c>, nor is <c>tokeniser</c>.</summary>
internal static class WordFamily
{
    // Endings that English puts to one stem, the longest first.
    private static readonly string[] Endings =
    [
        "izations", "isations", "ization", "isation", "abilities", "ibilities", "ability", "ibility", "ations", "itions", "ation", "ition", "nesses", "ments", "ators", "ively",
        "ators", "ness", "ment", "able", "ible", "ably", "ibly", "ator", "ated", "ates", "ting", "izer", "iser", "ally", "ions", "ings", "ists", "isms", "ants", "ents", "ancy",
        "ency", "ance", "ence", "ated", "ive", "ion", "ing", "ers", "ors", "ies", "ied", "ist", "ism", "ful", "ant", "ent", "ity", "ate", "ize", "ise", "ous", "ian", "ial",
        "al", "an", "ed", "er", "or", "es", "ly", "ic", "ia", "th", "en", "a", "e", "i", "o", "s", "d", "n", "r", "t", "y", "",
    ];

    /// <summary>Whether two words, in small letters, differ in their endings alone, or in spellings that are both right somewhere.</summary>
    public static bool AreKin(ReadOnlySpan<char> word, ReadOnlySpan<byte> other)
    {
        int common = 0;
        while (common < Math.Min(word.Length, other.Length) && word[common] == other[common])
            common++;
        return HaveOneStem(word, other, common) || DifferByRegion(word, other, common);
    }

    private static bool HaveOneStem(ReadOnlySpan<char> word, ReadOnlySpan<byte> other, int common)
    {
        foreach (string ending in Endings)
        {
            int stem = word.Length - ending.Length;
            if (stem >= TermWords.ShortestWord - 1 && stem <= common && word.EndsWith(ending, StringComparison.Ordinal) && IsEnding(other[stem..]))
                return true;
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<byte> rest)
    {
        foreach (string ending in Endings)
        {
            if (ending.Length == rest.Length && Matches(rest, ending))
                return true;
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<byte> letters, string text)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] != text[i])
                return false;
        }

        return true;
    }

    // -ise and -ize, -our and -or, -lled and -led, -ogue and -og, -re and -er, -ence and -ense: one letter more, another one, or two swapped.
    private static bool DifferByRegion(ReadOnlySpan<char> word, ReadOnlySpan<byte> other, int common)
    {
        int same = 0;
        while (same < Math.Min(word.Length, other.Length) - common && word[^(same + 1)] == other[^(same + 1)])
            same++;
        int left = word.Length - common - same;
        int right = other.Length - common - same;
        return (left, right) switch
        {
            (1, 1) => (word[common], (char)other[common]) is ('s', 'z') or ('z', 's') or ('c', 's') or ('s', 'c'),
            (1, 0) => IsRegional(word, common),
            (0, 1) => IsRegional(other, common),
            _ => false,
        };
    }

    private static bool IsRegional(ReadOnlySpan<char> longer, int at) =>
        longer[at] == 'u' && at > 0 && longer[at - 1] == 'o' && at + 1 < longer.Length && longer[at + 1] == 'r';

    private static bool IsRegional(ReadOnlySpan<byte> longer, int at) =>
        longer[at] == 'u' && at > 0 && longer[at - 1] == 'o' && at + 1 < longer.Length && longer[at + 1] == 'r';
}
