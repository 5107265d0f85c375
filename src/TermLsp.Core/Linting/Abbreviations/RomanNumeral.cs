namespace TermLsp.Core.Linting.Abbreviations;

/// <summary>Numbers in Roman letters: chapter IV, 第 XII 章, MCMXCIV.</summary>
internal static class RomanNumeral
{
    // CD, DC, MD and MIX are numbers too, and nobody means them so: of the greater letters, only years.
    private const int ShortestYear = 4;

    private static readonly string[] Hundreds = ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>Whether a word is one.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (word.Length < ShortestYear && word.IndexOfAnyExcept('I', 'V', 'X') >= 0))
            return false;
        int thousands = word.IndexOfAnyExcept('M');
        if (thousands is < 0 or > 3)
            return false;
        word = word[thousands..];
        return TakeLongest(ref word, Hundreds) && TakeLongest(ref word, Tens) && TakeLongest(ref word, Ones) && word.IsEmpty;
    }

    private static bool TakeLongest(ref ReadOnlySpan<char> word, string[] digits)
    {
        int length = 0;
        foreach (string digit in digits)
            length = digit.Length > length && word.StartsWith(digit, StringComparison.Ordinal) ? digit.Length : length;
        word = word[length..];
        return true;
    }
}
