using System.Buffers;

namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>Whether words spell out an abbreviation.</summary>
internal static class LongForm
{
    // Twice as many as letters, and five more, are looked at (Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions").
    private const int MoreWords = 5;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" -*_\r\n");

    private static readonly string[] SmallWords = ["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "over", "the", "to", "via", "with"];

    /// <summary>
    /// Whether a text ends with words that hold the abbreviation's letters in their order, its first letter at a word's beginning: the text before
    /// brackets, or what stands in them.
    /// </summary>
    public static bool EndsWith(ReadOnlySpan<char> text, string letters)
    {
        int at = text.Length - 1;
        int words = Math.Min(letters.Length + MoreWords, letters.Length * 2);
        for (int i = letters.Length - 1; i >= 0; i--)
        {
            while (at >= 0 && (!Same(text[at], letters[i]) || (i == 0 && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))))
            {
                words -= IsWordStart(text, at) ? 1 : 0;
                at--;
            }

            if (at < 0 || words < 0)
                return false;
            words -= IsWordStart(text, at) ? 1 : 0;
            at--;
        }

        // One word with the letters somewhere in it is the abbreviation itself, or none of its words.
        return text[(at + 1)..].IndexOfAny(' ', '-', '\n') > 0;
    }

    /// <summary>Whether some words of a text, one beside another, begin with the abbreviation's letters.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, string letters)
    {
        Span<Word> words = stackalloc Word[64];
        int count = Words(text, words);
        for (int i = 0; i < count; i++)
        {
            if (Same(words[i].Initial, letters[0]) && IsSpelt(words[i..count], letters))
                return true;
        }

        return false;
    }

    // Two words of any kind are soon found; names are written with capitals.
    private static bool IsSpelt(ReadOnlySpan<Word> words, string letters)
    {
        int found = 0;
        for (int i = 0; i < words.Length && found < letters.Length && (i == 0 || words[i].IsBesideLast); i++)
        {
            if (Same(words[i].Initial, letters[found]) && (letters.Length > 2 || char.IsAsciiLetterUpper(words[i].Initial)))
                found++;
            else if (!words[i].IsSmall || found == 0)
                return false;
        }

        return found == letters.Length;
    }

    private static int Words(ReadOnlySpan<char> text, Span<Word> words)
    {
        int count = 0;
        int last = 0;
        for (int i = 0; i < text.Length && count < words.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
                continue;
            int start = i;
            while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
                i++;
            ReadOnlySpan<char> word = text[start..i];
            // Another abbreviation is none of the words.
            bool isAbbreviation = word.Length > 1 && CapitalWord.IsCapital(word);
            bool isBesideLast = count > 0 && text[last..start].IndexOfAnyExcept(Gaps) < 0;
            if (!isAbbreviation)
                words[count++] = new Word(word[0], IsSmallWord(word), isBesideLast);
            last = isAbbreviation ? last : i;
        }

        return count;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        foreach (string small in SmallWords)
        {
            if (word.Equals(small, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]));

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);

    private readonly record struct Word(char Initial, bool IsSmall, bool IsBesideLast);
}
