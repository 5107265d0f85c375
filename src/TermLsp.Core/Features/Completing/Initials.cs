namespace TermLsp.Core.Features.Completing;

/// <summary>The first letters of how the first three characters of a term are read, as one number: five bits a letter, the first one the highest.</summary>
internal static class Initials
{
    /// <summary>How many numbers begin with the same two letters: the third one's.</summary>
    public const int Third = 1 << Bits;

    private const int Bits = 5;
    private const int Characters = 3;

    /// <summary>The number of the letters; 0 stands for one that is not there.</summary>
    public static int Of(char first, char second, char third = default) => (Letter(first) << (2 * Bits)) | (Letter(second) << Bits) | Letter(third);

    /// <summary>The numbers of a term, by every reading; it ends at the first character that has none.</summary>
    public static IEnumerable<int> Of(string term)
    {
        HashSet<int> numbers = [0];
        for (int i = 0; i < Characters; i++)
        {
            char[] letters = [.. (i < term.Length ? Pinyin.Readings(term[i]) : []).Select(reading => Pinyin.Syllables[reading][0]).DefaultIfEmpty()];
            // Behind a character without a reading none counts, whatever it is.
            numbers = [.. numbers.SelectMany(number => letters.Select(letter => (number << Bits) | (i > 0 && (number & (Third - 1)) == 0 ? 0 : Letter(letter))))];
        }

        return numbers;
    }

    /// <summary>The stretches of numbers (ends exclusive) in which a term may lie whose second character was begun, at least, by the letters.</summary>
    public static IEnumerable<(int From, int To)> Begun(string typed)
    {
        HashSet<(int From, int To)> stretches = [];
        foreach (int second in Next(typed, 0))
        {
            int two = Of(typed[0], typed[second]);
            if (MayBeLast(typed, second))
                stretches.Add((two, two + Third));
            foreach (int third in Next(typed, second))
            {
                int three = Of(typed[0], typed[second], typed[third]);
                stretches.Add((three, three + 1));
            }
        }

        // Without what lies in another.
        return stretches.Where(one => !stretches.Any(other => other != one && other.From <= one.From && one.To <= other.To));
    }

    private static HashSet<int> Next(string typed, int at)
    {
        HashSet<int> next = [];
        foreach (string syllable in Pinyin.Syllables)
        {
            foreach (int taken in Pinyin.Taken(syllable, typed.AsSpan(at)))
            {
                if (at + taken < typed.Length)
                    next.Add(at + taken);
            }
        }

        return next;
    }

    private static bool MayBeLast(string typed, int at)
    {
        foreach (string syllable in Pinyin.Syllables)
        {
            if (syllable.AsSpan().StartsWith(typed.AsSpan(at)))
                return true;
        }

        return false;
    }

    private static int Letter(char letter) => letter == default ? 0 : letter - 'a' + 1;
}
