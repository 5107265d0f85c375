using System.Text;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>Sentences of technical prose, English and Chinese, each with words of the other, as people mix them.</summary>
internal sealed class Sentences(EnglishWords english, ChineseWords chinese, TermModel terms)
{
    private const double TermPercent = 5;

    private static readonly string[] RareThings = ["𠮷", "龘", "é", "naïve", "Ｔｏｋｅｎ", "α", "🚀", "µs", "half\u00ADway", "a\u00A0b", "模\u200B型", "①"];

    /// <summary>One sentence, without what ends the line.</summary>
    public string Draw(Chance chance, bool isChinese) => isChinese ? Chinese(chance) : English(chance);

    /// <summary>A few words without a full stop.</summary>
    public string Title(Chance chance, bool isChinese) => isChinese
        ? string.Concat(Enumerable.Range(0, chance.Between(1, 4)).Select(_ => ChineseWord(chance)))
        : string.Join(' ', Enumerable.Range(0, chance.Between(1, 6)).Select(_ => EnglishWord(chance)));

    private string English(Chance chance)
    {
        StringBuilder sentence = new();
        int words = chance.Between(6, 24);
        for (int i = 0; i < words; i++)
        {
            if (i > 0)
                sentence.Append(chance.Below(100) switch { < 6 => ", ", 6 => "; ", 7 => " – ", 8 => ": ", _ => " " });
            sentence.Append(EnglishWord(chance));
        }

        sentence[0] = char.ToUpperInvariant(sentence[0]);
        return sentence.Append(chance.Percent(94) ? '.' : '?').ToString();
    }

    private string EnglishWord(Chance chance)
    {
        if (chance.Percent(0.15))
            return chance.Of(RareThings);
        if (!chance.Percent(TermPercent))
            return chance.Percent(1.5) ? Marked(chance, english.Draw(chance)) : english.Draw(chance);
        string term = terms.Draw(chance);
        return chance.Percent(10) ? Marked(chance, term) : Varied(chance, term);
    }

    private string Chinese(Chance chance)
    {
        StringBuilder sentence = new();
        bool isFullWidth = chance.Percent(94);
        int words = chance.Between(5, 22);
        for (int i = 0; i < words; i++)
        {
            if (i > 0 && chance.Percent(13))
                sentence.Append(isFullWidth ? chance.Of(["，", "，", "，", "、", "；", "："]) : chance.Of([", ", "; ", ","]));
            AppendChineseWord(sentence, chance);
        }

        return sentence.Append(isFullWidth ? '。' : '.').ToString();
    }

    private void AppendChineseWord(StringBuilder sentence, Chance chance)
    {
        string word = ChineseWord(chance);

        // Some people set Latin letters apart from Han characters, others do not.
        bool isApart = char.IsAscii(word[0]) && sentence.Length > 0 && sentence[^1] >= '\u4E00' && sentence[^1] <= '\u9FFF' && chance.Percent(60);
        sentence.Append(isApart ? " " : "").Append(word).Append(isApart ? " " : "");
    }

    private string ChineseWord(Chance chance)
    {
        if (chance.Percent(0.15))
            return chance.Of(RareThings);
        if (chance.Percent(5))
            return chance.Percent(15) ? Marked(chance, english.Draw(chance)) : english.Rare(chance);
        if (!chance.Percent(TermPercent))
            return chinese.Draw(chance);
        string term = terms.Draw(chance);
        return chance.Below(100) switch
        {
            < 8 => Marked(chance, term),
            < 12 => $"“{term}”",
            < 16 => $"（{term}）",
            _ => Varied(chance, term),
        };
    }

    private static string Marked(Chance chance, string word) => chance.Below(10) switch
    {
        < 4 => $"`{word}`",
        < 7 => $"**{word}**",
        < 8 => $"*{word}*",
        < 9 => $"[{word}](https://example.com/{chance.Below(1000)})",
        _ => $"({word})",
    };

    // As people spell a term: in the plural, with another separator, without its capitals.
    private static string Varied(Chance chance, string term)
    {
        bool isLatin = char.IsAscii(term[^1]);
        return chance.Below(100) switch
        {
            < 12 when isLatin => term + "s",
            < 14 when isLatin => term + "'s",
            < 18 => term.Replace(' ', '-'),
            < 21 => term.Replace('-', ' '),
            < 24 => term.ToLowerInvariant(),
            < 25 => term.ToUpperInvariant(),
            _ => term,
        };
    }
}
