namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Tells a relative of a word from a slip of the pen: <c>tokenizes</c> is no misspelled <c>tokenizer</c>, nor is <c>tokeniser</c>.</summary>
internal static class WordFamily
{
    private const int ShortestStem = 3;

    // What English puts to a stem, and the vowels that its neighbours put there: modelo, agente.
    private static readonly string[] Endings =
    [
        "", "s", "es", "d", "ed", "e", "a", "o", "i", "y", "ing", "ings", "er", "ers", "or", "ors", "ion", "ions", "ation", "ations", "ator", "ators", "ated", "ates", "ate",
        "ive", "ives", "al", "ally", "ly", "able", "ible", "ability", "ity", "ities", "ies", "ied", "ic", "ics", "ist", "ists", "ism", "ment", "ments", "ness", "ful",
        "ance", "ence", "ant", "ent", "ants", "ents", "ize", "izes", "ized", "izer", "izers", "izing", "ization", "ise", "ises", "ised", "iser", "isers", "ising", "isation",
    ];

    /// <summary>Whether two words, in small letters, differ in their endings alone, or in spellings that are both right somewhere.</summary>
    public static bool AreKin(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        int common = word.CommonPrefixLength(other);
        for (int stem = common; stem >= ShortestStem; stem--)
        {
            if (IsEnding(word, stem) && IsEnding(other, stem))
                return true;
        }

        int same = 0;
        while (same < Math.Min(word.Length, other.Length) - common && word[^(same + 1)] == other[^(same + 1)])
            same++;
        return DifferByRegion(word[common..^same], other[common..^same], common > 0 ? word[common - 1] : ' ');
    }

    private static bool IsEnding(ReadOnlySpan<char> word, int stem)
    {
        ReadOnlySpan<char> rest = word[stem..];

        // "continuouss" is no plural.
        if (rest is ['s'] && word[stem - 1] == 's')
            return false;
        foreach (string ending in Endings)
        {
            if (rest.SequenceEqual(ending))
                return true;
        }

        return false;
    }

    // -ise and -ize, -ence and -ense, -our and -or.
    private static bool DifferByRegion(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char before)
    {
        if ((left is ['u'] && right.IsEmpty) || (left.IsEmpty && right is ['u']))
            return before == 'o';
        return (left is ['s'] && right is ['z' or 'c']) || (left is ['z' or 'c'] && right is ['s']);
    }
}
