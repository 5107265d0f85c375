using TermLsp.Core.Documents;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Tells text in a language that is neither English nor Chinese: its words are near to English ones and right (<c>tokenizare</c>).</summary>
internal static class ForeignText
{
    // The first pages tell, as they do for DocumentLanguage.
    private const int Sample = 16 * 1024;
    private const int FewestWords = 20;

    /// <summary>Of so many words, one unknown one makes a text foreign: English texts on software have one unknown word in ten to twenty.</summary>
    public const int Share = 4;

    /// <summary>Whether most of a document is such.</summary>
    public static bool IsMostOf(ZonedText text, TermWords terms)
    {
        int words = 0;
        int unknown = 0;
        string content = text.Text.Content;
        foreach (ZoneSpan zone in text.Spans)
        {
            if (zone.Span.Start > Sample)
                break;
            if (!Zones.HoldsNames(zone.Zone) && !Zones.HoldsNoWords(zone.Zone))
                Count(content.AsSpan(zone.Span.Start, zone.Span.Length), terms, ref words, ref unknown);
        }

        return words >= FewestWords && unknown * Share >= words;
    }

    /// <summary>Whether a letter is one of those with which other languages go beyond ASCII.</summary>
    public static bool IsLetter(char c) => c is >= '\u00C0' and < '\u0250' or >= '\u1E00' and < '\u1F00';

    private static void Count(ReadOnlySpan<char> span, TermWords terms, ref int words, ref int unknown)
    {
        int at = 0;
        while (at < span.Length)
        {
            int start = at;
            bool isForeign = false;
            for (; at < span.Length && (char.IsAsciiLetter(span[at]) || IsLetter(span[at])); at++)
                isForeign |= IsLetter(span[at]);
            ReadOnlySpan<char> word = span[start..at];
            if (isForeign || (word.Length >= TermWords.ShortestWord && char.IsAsciiLetterLower(word[0])))
            {
                words++;
                if (isForeign || !(WordHash.Of(word) is var hash && (KnownWords.Contain(hash) || terms.IsKnown(hash))))
                    unknown++;
            }

            if (at == start)
                at++;
        }
    }
}
