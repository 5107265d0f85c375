using TermLsp.Core.Matching;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>What a word of Latin letters and digits may be.</summary>
internal static class CapitalWord
{
    private const int FewestLetters = 2;

    // What is longer is a word in capitals: IMPORTANT, DEPRECATED.
    private const int MostLetters = 6;
    private const int ShortestPlainWord = 5;
    private const int MostCharacters = 8;

    // More make a code: CS1591.
    private const int MostDigits = 2;

    /// <summary>How much of a word is an abbreviation, its plural's <c>s</c> left out: <c>LLMs</c>, <c>GPT4</c>; 0 where it is none.</summary>
    public static int AbbreviationLength(ReadOnlySpan<char> word)
    {
        int length = word is [.., not 's', 's'] ? word.Length - 1 : word.Length;
        if (length > MostCharacters || length < FewestLetters || !char.IsAsciiLetterUpper(word[0]))
            return 0;
        int letters = 0;
        foreach (char c in word[..length])
        {
            if (char.IsAsciiLetterUpper(c))
                letters++;
            else if (!char.IsAsciiDigit(c))
                return 0;
        }

        return letters is >= FewestLetters and <= MostLetters && length - letters <= MostDigits ? length : 0;
    }

    /// <summary>Whether the word has no small letter.</summary>
    public static bool IsCapital(ReadOnlySpan<char> word) =>
        word.IndexOfAnyInRange('A', 'Z') >= 0 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Whether the word in capitals is surely or maybe one of English.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> word) => word is "A" or "I" || IsLong(word) || IsOrdinary(word);

    /// <summary>Whether the word is rather an English one than an abbreviation that looks like it: BEWARE, but not RAG.</summary>
    public static bool IsRatherWord(ReadOnlySpan<char> word) => word.Length >= ShortestPlainWord && IsOrdinary(word);

    /// <summary>Whether the word is too long for an abbreviation.</summary>
    public static bool IsLong(ReadOnlySpan<char> word) => word.Length > MostLetters;

    /// <summary>Whether the word, in small letters, is an ordinary one of English.</summary>
    public static bool IsOrdinary(ReadOnlySpan<char> word)
    {
        if (word.Length is < FewestLetters or > MostLetters)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return OrdinaryWords.Contains(lower);
    }
}
