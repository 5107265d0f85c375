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

    /// <summary>The bit, in its word, of a pair that is a whole form.</summary>
    public static int WholePairBit(ulong pair) => (int)(pair >> 26) & 63;

    /// <summary>The bit, in its word, of a pair that a longer form begins with.</summary>
    public static int PairBit(ulong pair) => (int)(pair >> 32) & 63;

    /// <summary>The bit, in the word of its first two units, of three units that a form begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TripleBit(ulong pair, uint third) => (int)(((pair ^ third) * Golden) >> 58);

    /// <summary>A word in ASCII, mixed.</summary>
    /// <param name="letters">Its first eight letters in lower case, a byte each, the first lowest; zero where it has fewer.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong letters, int length)
    {
        ulong mixed = (letters ^ ((ulong)length << 56)) * Golden;
        return (mixed ^ (mixed >> 32)) * Golden;
    }
}
