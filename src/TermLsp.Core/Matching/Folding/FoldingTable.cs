using System.Text;

namespace TermLsp.Core.Matching.Folding;

/// <summary>
/// Folds one character. The generated half holds the data; this half turns it into pages of 256 characters, made once and read by all
/// threads.
/// </summary>
internal static partial class FoldingTable
{
    /// <summary>What an invisible character folds to: nothing. U+FFFF is no character, so no text means it.</summary>
    public const char Nothing = '\uFFFF';

    /// <summary>What a character folds to that becomes several code units, which <see cref="Expand"/> names.</summary>
    public const char Several = '\uFFFE';

    // A page is null where all of its characters fold to themselves.
    private static readonly char[]?[] CasedPages = new char[256][];
    private static readonly char[]?[] LowerPages = new char[256][];
    private static readonly Dictionary<char, string> Expansions = [];
    private static readonly Dictionary<Rune, Rune> CasedSupplementary = [];
    private static readonly Dictionary<Rune, Rune> LowerSupplementary = [];

    static FoldingTable()
    {
        // A compatibility ideograph may stand for a traditional character, and one traditional character for another's simplified one (薴, 苧,
        // 苎): that order makes each table hold final answers.
        ForEachPair(TraditionalToSimplified, static (from, to) => SetCased(from, FoldKeepingCase(to)));
        ForEachPair(Compatibility, static (from, to) => SetCased(from, FoldKeepingCase(to)));
        ForEach(Dropped, static c => Set(CasedPages, c, Nothing));
        ForEach(Spaces, static c => Set(CasedPages, c, ' '));
        ForEach(Dashes, static c => Set(CasedPages, c, '-'));
        ForEach(Apostrophes, static c => Set(CasedPages, c, '\''));
        foreach (string line in Ligatures.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            SetExpansion(line[0], line[1..]);
        ForEachPair(LowerCase, SetLower);

        // No character either, should a text hold it.
        Set(CasedPages, Several, Nothing);
    }

    /// <summary>Folds everything but case; <see cref="Nothing"/> and <see cref="Several"/> are the two special answers.</summary>
    public static char FoldKeepingCase(char c) => CasedPages[c >> 8] is { } page ? page[c & 0xFF] : c;

    /// <summary>Folds everything but case. For a character outside the basic plane; of those inside only what stays one character.</summary>
    public static Rune FoldKeepingCase(Rune rune)
    {
        if (!rune.IsBmp)
            return CasedSupplementary.GetValueOrDefault(rune, rune);
        char folded = FoldKeepingCase((char)rune.Value);
        if (folded == Several && Expand((char)rune.Value) is [char high, char low] && Rune.TryCreate(high, low, out Rune beyond))
            return beyond;
        return folded is Nothing or Several ? rune : new Rune(folded);
    }

    /// <summary>Folds case.</summary>
    public static char ToLowerCase(char c) => LowerPages[c >> 8] is { } page ? page[c & 0xFF] : c;

    /// <summary>Folds case, for a character outside the basic plane.</summary>
    public static Rune ToLowerCase(Rune rune) => LowerSupplementary.GetValueOrDefault(rune, rune);

    /// <summary>The code units of a character whose fold is <see cref="Several"/>.</summary>
    public static string Expand(char c) => Expansions[c];

    /// <summary>The characters outside the basic plane that do not fold to themselves.</summary>
    public static IEnumerable<(Rune Written, Rune Folded)> Supplementary =>
        CasedSupplementary.Keys.Union(LowerSupplementary.Keys).Select(rune => (rune, ToLower(FoldKeepingCase(rune))));

    private static Rune ToLower(Rune rune) => rune.IsBmp ? new Rune(ToLowerCase((char)rune.Value)) : ToLowerCase(rune);

    private static void ForEach(string characters, Action<char> set)
    {
        // None of the two dashes and spaces outside the basic plane is in use beside a term.
        foreach (char c in characters.Where(c => !char.IsSurrogate(c)))
            set(c);
    }

    private static void ForEachPair(string pairs, Action<Rune, Rune> set)
    {
        StringRuneEnumerator runes = pairs.EnumerateRunes();
        while (runes.MoveNext())
        {
            Rune from = runes.Current;
            runes.MoveNext();
            set(from, runes.Current);
        }
    }

    private static void SetCased(Rune from, Rune to)
    {
        if (!from.IsBmp)
            CasedSupplementary[from] = to;
        else if (to.IsBmp)
            Set(CasedPages, (char)from.Value, (char)to.Value);
        else
            SetExpansion((char)from.Value, to.ToString());
    }

    private static void SetLower(Rune from, Rune to)
    {
        if (from.IsBmp)
            Set(LowerPages, (char)from.Value, (char)to.Value);
        else
            LowerSupplementary[from] = to;
    }

    private static void SetExpansion(char from, string to)
    {
        Set(CasedPages, from, Several);
        Expansions[from] = to;
    }

    private static void Set(char[]?[] pages, char from, char to)
    {
        char[] page = pages[from >> 8] ??= Identity(from & 0xFF00);
        page[from & 0xFF] = to;
    }

    private static char[] Identity(int first)
    {
        char[] page = new char[256];
        for (int i = 0; i < page.Length; i++)
            page[i] = (char)(first + i);
        return page;
    }
}
