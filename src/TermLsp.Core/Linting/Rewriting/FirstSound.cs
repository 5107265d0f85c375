using System.Buffers;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>Whether an English word begins with a vowel's sound, and so takes <c>an</c>: only where nobody would say it otherwise.</summary>
internal static class FirstSound
{
    // Their names begin with a vowel: ef, aitch, el, em, en, ar, es, ex.
    private const string VowelNames = "AEFHILMNORSX";

    // Abbreviations that are said as words; the sound of others that have a vowel is anybody's guess: an FAQ, a FAQ.
    private static readonly HashSet<string> SaidAsWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "FLOP", "FLOPS", "HIPAA", "LAN", "LASER", "LIDAR", "LIME", "LORA", "MAC", "MIDI", "NASA", "NATO", "RADAR", "RAG", "RAID", "RAM", "REST", "ROM",
        "ROPE", "ROUGE", "SAAS", "SCADA", "SIM", "SLAM", "SMOTE", "SOAP", "SOTA", "SWAG", "HELM", "MIPS", "MOSFET", "NAND", "SCSI",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYaeiouy");

    // "You" begins with a consonant, and so does "one".
    private static readonly string[] Consonantal =
    [
        "eu", "ewe", "once", "ubiq", "ugan", "unan", "unic", "unif", "unig", "unil", "unio", "uniq", "unis", "unit", "univ", "unix", "ura", "uri", "usa", "use",
        "usu", "util", "utop",
    ];

    private static readonly string[] Vocal = ["heir", "honest", "honor", "honour", "hour"];

    private static readonly string[] VocalU =
    [
        "ub", "ug", "ul", "um", "una", "unb", "unc", "und", "une", "unf", "ung", "unh", "unint", "unimp", "unk", "unl", "unm", "unn",
        "uno", "unp", "unr", "uns", "unt", "unu", "unv", "unw", "up", "ur",
    ];

    /// <summary>Whether it does; null where it is not certain, or no English word begins there.</summary>
    public static bool? IsVowel(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        ReadOnlySpan<char> word = text[..length];
        if (word.IsEmpty || (length < text.Length && char.IsLetter(text[length]) && !HanLatinSpacing.IsHan(text[length])))
            return null;
        if (char.IsAsciiDigit(word[0]))
            return OfNumber(word);
        if (word[1..].IndexOfAnyExceptInRange('0', '9') < 0)
            return IsVowelName(word[0]);
        return CountCapitals(word) > 1 ? OfAbbreviation(word) : OfWord(word);
    }

    private static int CountCapitals(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        return capitals;
    }

    private static bool IsVowelName(char letter) => VowelNames.Contains(char.ToUpperInvariant(letter), StringComparison.Ordinal);

    // Eight, eleven, eighteen, eighty.
    private static bool OfNumber(ReadOnlySpan<char> word)
    {
        int digits = word.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> number = digits < 0 ? word : word[..digits];
        return number[0] == '8' || number is "11" or "18";
    }

    // By letters or as a word: where both begin alike, or only one can be.
    private static bool? OfAbbreviation(ReadOnlySpan<char> word)
    {
        if (SaidAsWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return OfWord(word);
        bool byLetters = IsVowelName(word[0]);
        bool canBeWord = word.Length > 2 && word[1..].IndexOfAny(Vowels) >= 0 && !BeginsAsNoWordDoes(word);
        return !canBeWord || OfWord(word) == byLetters ? byLetters : null;
    }

    // SSE, URL: no word begins with two consonants alike, or with these.
    private static bool BeginsAsNoWordDoes(ReadOnlySpan<char> word) =>
        (word[0] == word[1] && !IsVowelLetter(word[0])) || word is ['U', 'U' or 'D', ..] or ['U', 'R', 'L' or 'I', ..] or ['U', 'S', 'B', ..];

    private static bool? OfWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[Math.Min(word.Length, 8)];
        word[..lower.Length].ToLowerInvariant(lower);
        if (lower is "one" or "ones" || BeginsWithOne(lower, Consonantal))
            return false;
        if (BeginsWithOne(lower, Vocal))
            return true;
        return lower[0] switch
        {
            'a' or 'e' or 'i' or 'o' => true,
            'u' => BeginsWithOne(lower, VocalU) ? true : null,
            'h' when lower.StartsWith("herb") || lower.StartsWith("hist") => null,
            _ => false,
        };
    }

    private static bool BeginsWithOne(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsVowelLetter(char c) => char.ToUpperInvariant(c) is 'A' or 'E' or 'I' or 'O' or 'U';
}
