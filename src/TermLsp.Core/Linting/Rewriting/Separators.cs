using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>
/// Spaces and hyphens between the letters of a term. A term leaves them free unless its glossary says <c>variants: strict</c>; a line's end counts
/// as the space that it stands for, and as nothing beside an ideograph.
/// </summary>
internal static class Separators
{
    /// <summary>Whether what stands in a text has spaces and hyphens where the term has them, as far as it spells the term.</summary>
    public static bool AreThoseOf(ReadOnlySpan<char> term, ReadOnlySpan<char> text)
    {
        (int t, int s) = (0, 0);
        while (true)
        {
            int termRun = RunLength(term[t..]);
            int textRun = RunLength(text[s..]);
            if (t + termRun == term.Length || s + textRun == text.Length)
                return true;
            if (!IsSame(term.Slice(t, termRun), text.Slice(s, textRun), isBesideHan: IsHan(text, s - 1) || IsHan(text, s + textRun)))
                return false;
            (t, s) = (t + termRun + 1, s + textRun + 1);
        }
    }

    /// <summary>How many separators a text begins with.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsSeparator(text[length]))
            length++;
        return length;
    }

    /// <summary>Whether a line ends among the separators.</summary>
    public static bool HoldsLineEnd(ReadOnlySpan<char> run) => run.ContainsAny('\n', '\r');

    /// <summary>Whether separators in a text are those of the term.</summary>
    public static bool IsSame(ReadOnlySpan<char> ofTerm, ReadOnlySpan<char> inText, bool isBesideHan)
    {
        if (HasHyphen(ofTerm) || HasHyphen(inText))
            return HasHyphen(ofTerm) == HasHyphen(inText);
        return HoldsLineEnd(inText) ? isBesideHan || !ofTerm.IsEmpty : ofTerm.IsEmpty == inText.IsEmpty;
    }

    private static bool IsHan(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && Rune.TryCreate(text[at], out Rune rune) && CharacterClass.IsHan(rune);

    private static bool HasHyphen(ReadOnlySpan<char> run)
    {
        foreach (char c in run)
        {
            if (IsHyphen(c))
                return true;
        }

        return false;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || IsHyphen(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static bool IsHyphen(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D';
}
