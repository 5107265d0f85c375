using System.Runtime.CompilerServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Where the heads of forms leave their bits. A head is what a form begins with; two heads may share a bit, so a bit is a hint and no proof.
/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
/// </summary>
internal static class HeadHash
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Two units, mixed; the upper bits are the good ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pair(uint first, uint second) => (first | (second << 16)) * Golden;

    /// <summary>The bits, in its word, of a pair that is a whole form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WholePair(ulong pair) => TwoBits(pair >> 20);

    /// <summary>The bits, in its word, of a pair that a longer form begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LongerPair(ulong pair) => TwoBits(pair >> 28);

    /// <summary>The bits, in the word of its first two units, of three units that a form begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Triple(ulong pair, uint third) => TwoBits(((pair ^ third) * Golden) >> 40);

    /// <summary>A word in ASCII, mixed.</summary>
    /// <param name="letters">Its first eight letters in lower case, a byte each, the first lowest; zero where it has fewer.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong letters, int length)
    {
        ulong mixed = (letters ^ ((ulong)length << 56)) * Golden;
        return (mixed ^ (mixed >> 32)) * Golden;
    }

    /// <summary>The bits, in its word, of an ASCII word that is a whole form, or that something else than an ASCII word follows in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WholeWord(ulong word) => TwoBits(word >> 4);

    /// <summary>The bits, in its word, of an ASCII word that another one follows in a form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstWord(ulong word) => TwoBits(word >> 16);

    /// <summary>The bits, in the first one's word, of two ASCII words that a form begins with, by the first two letters of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TwoWords(ulong word, uint letters) => TwoBits(((word ^ letters) * Golden) >> 40);

    // Two bits are shared by chance far more seldom than one (Bloom, 1970).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong TwoBits(ulong hash) => (1UL << (int)(hash & 63)) | (1UL << (int)((hash >> 6) & 63));
}
