namespace TermLsp.Benchmarks.Corpus;

/// <summary>
/// The terms that a text may hold, by rank: the built-in glossary's first, then coined ones. A rank's term depends on nothing but seed and
/// rank, so that a list of thirteen is the beginning of a list of a million.
/// </summary>
internal sealed class TermModel(GlossaryWords glossary, EnglishWords english, ChineseWords chinese, ulong seed)
{
    /// <summary>How many ranks a text draws from: the longest list that is measured.</summary>
    public const int Ranks = 1_000_000;

    private readonly Zipf _ranks = new(Ranks, shift: 6);

    /// <summary>The first terms, each once; two that differ in case, spaces and hyphens alone are one.</summary>
    public IEnumerable<string> First(int count)
    {
        HashSet<string> seen = [];
        for (int rank = 0; seen.Count < count; rank++)
        {
            string term = At(rank);
            if (seen.Add(term.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()))
                yield return term;
        }
    }

    /// <summary>A term as often as its rank is met.</summary>
    public string Draw(Chance chance) => At(_ranks.Draw(chance));

    private string At(int rank)
    {
        if (rank < glossary.Terms.Count)
            return glossary.Terms[rank];
        Chance chance = Chance.For(seed, rank);
        return chance.Percent(45) ? Chinese(chance) : English(chance);
    }

    // Few of two characters: a list of a million with more would hold half of all pairs that a text has.
    private string Chinese(Chance chance) => chance.Below(100) switch
    {
        < 8 => chinese.Coined(chance, 2),
        < 25 => chinese.Coined(chance, 3),
        < 70 => chinese.Coined(chance, 4),
        < 94 => chinese.Coined(chance, chance.Between(5, 8)),
        _ => EnglishWords.Coined(chance).ToUpperInvariant()[..3] + " " + chinese.Coined(chance, 2),
    };

    private string English(Chance chance) => chance.Below(100) switch
    {
        < 22 => EnglishWords.Coined(chance),
        < 45 => $"{english.Rare(chance)} {EnglishWords.Coined(chance)}",
        < 66 => $"{EnglishWords.Coined(chance)} {english.Rare(chance)}",
        < 76 => $"{EnglishWords.Coined(chance)}-{english.Rare(chance)}",
        < 88 => $"{english.Rare(chance)} {EnglishWords.Coined(chance)} {english.Rare(chance)}",
        < 94 => Capitalised(EnglishWords.Coined(chance)) + Capitalised(EnglishWords.Coined(chance)),
        < 97 => $"{Capitalised(EnglishWords.Coined(chance))}-{chance.Between(1, 9)}",
        _ => EnglishWords.Coined(chance).ToUpperInvariant(),
    };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
