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

    /// <summary>Three units, mixed, from the mix of the first two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Triple(ulong pair, uint third) => (pair ^ third) * Golden;

    /// <summary>A word in ASCII, mixed.</summary>
    /// <param name="letters">Its first eight letters in lower case, a byte each, the first lowest; zero where it has fewer.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ulong letters, int length) => (letters ^ ((ulong)length << 56)) * Golden;

    /// <summary>Two words in ASCII, mixed, from the mix of the first and the first letters of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TwoWords(ulong first, uint letters) => (first ^ letters) * Golden;

    /// <summary>
    /// 1 if a word of 64 bits has the two bits of a hash and a kind, else 0: two are shared by chance far more seldom than one (Bloom, 1970).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bit(ulong bits, ulong hash, HeadKind kind) => (bits >> (int)(hash >> (int)kind)) & (bits >> (int)(hash >> ((int)kind + 6))) & 1;

    /// <summary>The two bits of a hash and a kind.</summary>
    public static ulong Bits(ulong hash, HeadKind kind) => (1UL << (int)(hash >> (int)kind)) | (1UL << (int)(hash >> ((int)kind + 6)));
}

/// <summary>What a bit says of a head: the number is how far its hash is shifted to find the bit.</summary>
internal enum HeadKind
{
    /// <summary>It is a whole form, or something else than its like follows in one.</summary>
    Whole = 30,

    /// <summary>More of its like follows.</summary>
    First = 18,
}
