using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Where the heads of forms leave their bits. A head is what a form begins with; two heads may share a bit, so a bit is a hint and no proof.
/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
/// </summary>
internal static class HeadHash
{
    /// <summary>The most letters of a prefix.</summary>
    public const int LongestPrefix = 4;

    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Two units, mixed; the upper bits are the good ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pair(uint first, uint second) => (first | (second << 16)) * Golden;

    /// <summary>A unit and the one after it, mixed; a table is laid out for little-endian machines.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Pair(ref char first) => Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref first)) * Golden;

    /// <summary>Three units, mixed, from the mix of the first two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Triple(ulong pair, uint third) => (pair ^ third) * Golden;

    /// <summary>Eight characters as bytes, the first lowest, and letters among them in lower case; they must be there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Letters(ref char first)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first)) | Vector128.Create((ushort)0x20);
        return Vector128.Narrow(units, units).AsUInt64().ToScalar();
    }

    /// <summary>The first letters and digits of a word in ASCII, mixed; four characters must be there.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="length">How many there are, four at most.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Prefix(ref char first, int length) =>
        ((Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first)) | 0x0020_0020_0020_0020) & (ulong.MaxValue >> (64 - (16 * length)))) * Golden;

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
