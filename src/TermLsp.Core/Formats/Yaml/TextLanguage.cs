using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>The language of a sentence that does not say which.</summary>
internal static class TextLanguage
{
    /// <summary>
    /// The likely language, that of the entry's first term, unless the sentence is written otherwise: then Chinese, Japanese or Korean by its
    /// characters, or English. A sentence may well name a term of another script, so the script that most of it is in decides.
    /// </summary>
    public static LanguageTag Of(string text, LanguageTag likely)
    {
        (int letters, int ideographs) = (0, 0);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (CharacterClass.IsHan(rune) || rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0xAC00 and <= 0xD7A3))
                ideographs++;
            else if (Rune.IsLetter(rune))
                letters++;
        }

        // An ideograph says about as much as two letters.
        bool isEastern = ideographs * 2 > letters;
        if (isEastern == IsEastern(likely) || (letters == 0 && ideographs == 0))
            return likely;
        return isEastern ? TermLanguage.Of(text) : LanguageTag.English;
    }

    /// <summary>Whether the language is written in ideographs, kana or Hangul.</summary>
    public static bool IsEastern(LanguageTag language) => language.Primary is "zh" or "ja" or "ko" or "yue";
}
