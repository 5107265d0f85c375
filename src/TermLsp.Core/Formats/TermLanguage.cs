using System.Text;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats;

/// <summary>The language of a term that does not say which: by its characters.</summary>
internal static class TermLanguage
{
    private static readonly LanguageTag TraditionalChinese = LanguageTag.FromValue("zh-TW");
    private static readonly LanguageTag Japanese = LanguageTag.FromValue("ja");
    private static readonly LanguageTag Korean = LanguageTag.FromValue("ko");

    /// <summary>
    /// Kana are Japanese, Hangul is Korean, ideographs are Chinese, in that script to which more of them belong alone; anything else is English.
    /// </summary>
    public static LanguageTag Of(ReadOnlySpan<char> text)
    {
        (bool hasHan, int traditional) = (false, 0);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x3041 and <= 0x30FA or >= 0x31F0 and <= 0x31FF)
                return Japanese;
            if (rune.Value is >= 0xAC00 and <= 0xD7A3 or >= 0x1100 and <= 0x11FF)
                return Korean;
            if (!CharacterClass.IsHan(rune))
                continue;
            hasHan = true;
            if (FoldingTable.FoldKeepingCase(rune) != rune)
                traditional++;
        }

        return !hasHan ? LanguageTag.English : traditional > 0 ? TraditionalChinese : LanguageTag.SimplifiedChinese;
    }
}
