using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>Chinese words: most cut out of the glossary's own prose, the others from a lexicon over the common characters.</summary>
internal sealed class ChineseWords
{
    private const int LexiconSize = 40_000;

    private readonly IReadOnlyList<string> _prose;
    private readonly Zipf _proseLengths;
    private readonly char[] _characters;
    private readonly Zipf _characterRanks;
    private readonly string[] _lexicon;
    private readonly Zipf _lexiconRanks = new(LexiconSize, shift: 30);

    public ChineseWords(GlossaryWords glossary, ulong seed)
    {
        _prose = glossary.ChineseProse;
        _proseLengths = new Zipf(4, shift: 1);
        Chance chance = Chance.For(seed, -2);
        _characters = Characters(glossary, chance);
        _characterRanks = new Zipf(_characters.Length, shift: 10);
        _lexicon = [.. Enumerable.Range(0, LexiconSize).Select(_ => Coined(chance, chance.Percent(75) ? 2 : chance.Between(1, 4)))];
    }

    /// <summary>A word of running prose; it may be no more than a part of one, as a neighbour would cut it.</summary>
    public string Draw(Chance chance)
    {
        if (chance.Percent(40))
            return _lexicon[_lexiconRanks.Draw(chance)];
        string clause = chance.Of(_prose);
        int length = Math.Min(2 + _proseLengths.Draw(chance), clause.Length);
        return clause.Substring(chance.Below(clause.Length - length + 1), length);
    }

    /// <summary>So many characters as often as each is met.</summary>
    public string Coined(Chance chance, int length)
    {
        StringBuilder word = new();
        while (word.Length < length)
            word.Append(_characters[_characterRanks.Draw(chance)]);
        return word.ToString();
    }

    // Those of the glossary's prose by how often it has them, then the other common ones: the first level of GB 2312, 3,755 characters
    // "in constant use".
    private static char[] Characters(GlossaryWords glossary, Chance chance)
    {
        IEnumerable<char> met = glossary.ChineseProse.SelectMany(clause => clause).CountBy(c => c)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key);
        char[] common = [.. FirstLevel()];
        chance.Shuffle(common);
        return [.. met.Concat(common).Distinct()];
    }

    private static IEnumerable<char> FirstLevel()
    {
        Encoding gb2312 = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
        for (byte row = 0xB0; row <= 0xD7; row++)
        {
            byte last = row == 0xD7 ? (byte)0xF9 : (byte)0xFE;
            for (byte cell = 0xA1; cell <= last; cell++)
                yield return gb2312.GetChars([row, cell])[0];
        }
    }
}
