using System.Text;
using TermLsp.Core.Matching;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>English words: half as often as the glossary's own prose has them, half from a longer tail of ordinary ones.</summary>
internal sealed class EnglishWords
{
    private const int ShortestOrdinary = 3;
    private const int LongestOrdinary = 6;

    private static readonly string[] Onsets =
        ["b", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "pr", "qu", "r", "s", "sc", "st", "str", "t", "th", "tr", "v", "w", "z"];

    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ea", "io", "ou", "a", "e", "i", "o"];

    private static readonly string[] Codas = ["", "", "", "n", "r", "l", "s", "t", "m", "x", "nt", "ct", "rd", "mp"];

    private static readonly string[] Endings = ["er", "ing", "ed", "tion", "ment", "able", "ity", "al", "ive", "ization", "ness", "ful"];

    private readonly IReadOnlyList<string> _prose;
    private readonly string[] _tail;
    private readonly Zipf _tailRanks;

    public EnglishWords(GlossaryWords glossary, ulong seed)
    {
        _prose = glossary.EnglishProse;
        Chance chance = Chance.For(seed, -1);
        string[] ordinary = [.. Ordinary()];
        _tail = [.. ordinary, .. ordinary.Where(word => word.Length > ShortestOrdinary && chance.Percent(60)).Select(word => word + chance.Of(Endings))];
        chance.Shuffle(_tail);
        _tailRanks = new Zipf(_tail.Length, shift: 20);
    }

    /// <summary>A word of running prose.</summary>
    public string Draw(Chance chance) => chance.Percent(55) ? chance.Of(_prose) : Rare(chance);

    /// <summary>A word of the tail.</summary>
    public string Rare(Chance chance) => _tail[_tailRanks.Draw(chance)];

    /// <summary>A word that no dictionary has, as technical names are.</summary>
    public static string Coined(Chance chance)
    {
        StringBuilder word = new();
        for (int syllables = chance.Between(2, 3); syllables > 0; syllables--)
            word.Append(chance.Of(Onsets)).Append(chance.Of(Nuclei)).Append(chance.Of(Codas));
        return (chance.Percent(25) ? word.Append(chance.Of(Endings)) : word).ToString();
    }

    private static IEnumerable<string> Ordinary()
    {
        for (int length = ShortestOrdinary; length <= LongestOrdinary; length++)
        {
            string words = Encoding.ASCII.GetString(OrdinaryWordTable.OfLength(length));
            for (int start = 0; start < words.Length; start += length)
                yield return words.Substring(start, length);
        }
    }
}
