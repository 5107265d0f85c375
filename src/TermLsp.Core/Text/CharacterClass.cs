using System.Text;

namespace TermLsp.Core.Text;

/// <summary>What kind of writing a character belongs to.</summary>
internal static class CharacterClass
{
    /// <summary>
    /// Whether the character belongs to a word of a script that separates words: its neighbours decide whether a form stands by itself.
    /// Han, kana, Hangul, Thai and their like are edges: <c>用RAG检索</c>. (<c>\b</c> counts them as word characters.)
    /// </summary>
    public static bool IsWord(char c) =>
        c < 0x80
            ? char.IsAsciiLetterOrDigit(c) || c == '_'
            : c < '\u2000' && IsForeignWord(c);

    private static bool IsForeignWord(char c) =>
        c is < '\u0590' or (>= '\u1E00' and <= '\u1FFF') && (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F');

    /// <summary>Whether the character is an ideograph: written without spaces, so that a line break beside one means nothing.</summary>
    public static bool IsHan(Rune rune) =>
        rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or 0x3005 or 0x3007 or (>= 0x20000 and <= 0x3FFFF);
}
