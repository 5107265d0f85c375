namespace TermLsp.Core.Linting.Misspelling;

/// <summary>The number by which a word is known; one case letter by letter, so that whoever reads a text may go along.</summary>
/// <remarks>The generator of the word table is compiled with this file too: a change here asks for a new table.</remarks>
internal static class WordHash
{
    /// <summary>That of no letter.</summary>
    public const ulong Start = 0xCBF2_9CE4_8422_2325;

    /// <summary>That of a word and one letter more; <c>A</c> counts as <c>a</c>.</summary>
    public static ulong With(ulong hash, char letter) => (hash ^ (letter | 0x20u)) * 0x9E37_79B9_7F4A_7C15;

    /// <summary>That of ASCII letters.</summary>
    public static ulong Of(ReadOnlySpan<char> letters)
    {
        ulong hash = Start;
        foreach (char letter in letters)
            hash = With(hash, letter);
        return hash;
    }
}
