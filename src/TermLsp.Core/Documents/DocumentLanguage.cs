using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>Tells Chinese from English by what a text is written with.</summary>
public static class DocumentLanguage
{
    // The first pages tell; a long document need not be read whole.
    private const int Sample = 16 * 1024;

    // A Chinese text on technology is full of Latin words, an English one quotes a Chinese term now and then. A word of English says about
    // as much as one and a half Han characters, so four characters among ten words and characters make half of what is said Chinese.
    private const double LeastShareOfHan = 0.4;

    /// <summary>The language of a text, or null where it holds neither Han characters nor Latin words.</summary>
    public static LanguageTag? Of(ReadOnlySpan<char> text)
    {
        int han = 0;
        int words = 0;
        bool inWord = false;
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, Sample)];
        for (int i = 0; i < sample.Length; i++)
        {
            // Asked anew after each keystroke, so the common case comes first.
            char c = sample[i];
            if (char.IsAscii(c))
            {
                bool isLetter = char.IsAsciiLetter(c);
                words += isLetter && !inWord ? 1 : 0;
                inWord = isLetter;
                continue;
            }

            inWord = false;
            int length = 1;
            if (!Rune.TryCreate(c, out Rune rune))
                Rune.DecodeFromUtf16(sample[i..], out rune, out length);
            han += CharacterClass.IsHan(rune) ? 1 : 0;
            i += length - 1;
        }

        if (han + words == 0)
            return null;
        return han >= LeastShareOfHan * (han + words) ? LanguageTag.SimplifiedChinese : LanguageTag.English;
    }
}
