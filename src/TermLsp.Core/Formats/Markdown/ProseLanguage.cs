using System.Buffers;
using System.Text;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>The language of a sentence: unlike a term's, it is not changed by a word in another writing.</summary>
internal static class ProseLanguage
{
    private const int Sample = 4096;

    // Three ideographs for two words make a text Chinese; with Chinese punctuation, fewer will do.
    private const double LeastShare = 0.6;
    private const double LeastShareWithMarks = 0.25;

    private static readonly SearchValues<char> ChineseMarks = SearchValues.Create("，。、；！？：");
    private static readonly LanguageTag TraditionalChinese = LanguageTag.FromValue("zh-TW");
    private static readonly LanguageTag Japanese = LanguageTag.FromValue("ja");
    private static readonly LanguageTag Korean = LanguageTag.FromValue("ko");

    /// <summary>The language; null where no letter tells it.</summary>
    public static LanguageTag? Of(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Sample)];
        (int words, int han, int traditional, int kana, int hangul) = (0, 0, 0, 0, 0);
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isLetter = rune.Value < 0x2000 && Rune.IsLetter(rune);
            if (isLetter && !inWord)
                words++;
            inWord = isLetter;
            if (rune.Value is >= 0x3041 and <= 0x30FA)
            {
                kana++;
            }
            else if (rune.Value is >= 0xAC00 and <= 0xD7A3)
            {
                hangul++;
            }
            else if (CharacterClass.IsHan(rune))
            {
                han++;
                traditional += FoldingTable.FoldKeepingCase(rune) != rune ? 1 : 0;
            }
        }

        int eastern = han + kana + hangul;
        if (eastern + words == 0)
            return null;
        if (eastern < (text.ContainsAny(ChineseMarks) ? LeastShareWithMarks : LeastShare) * (eastern + words))
            return LanguageTag.English;
        if (kana * 10 > han)
            return Japanese;
        if (hangul > han)
            return Korean;
        return traditional * 10 > han ? TraditionalChinese : LanguageTag.SimplifiedChinese;
    }
}
