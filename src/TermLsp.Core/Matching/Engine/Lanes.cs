using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Some characters side by side, asked at once. What they answer does not depend on how many they are. A character is asked as a byte, which
/// is twice as quick: those beyond U+00FF become 0xFF, and only the question for ideographs looks at the whole.
/// </summary>
/// <typeparam name="TBytes">What holds them.</typeparam>
internal interface ILanes<TBytes>
{
    /// <summary>How many characters there are; divides 64.</summary>
    static abstract int Count { get; }

    /// <summary>Loads <see cref="Count"/> characters, each as a byte.</summary>
    static abstract TBytes Load(ref ushort from, int offset);

    /// <summary>The characters with these bits set.</summary>
    static abstract TBytes Or(TBytes characters, byte bits);

    /// <summary>A bit for each character that lies in a range, the first character's lowest; <paramref name="length"/> is last less first.</summary>
    static abstract ulong InRange(TBytes characters, byte first, byte length);

    /// <summary>The lower bytes of <see cref="Count"/> characters.</summary>
    static abstract TBytes LowBytes(ref ushort from, int offset);

    /// <summary>The upper bytes of <see cref="Count"/> characters.</summary>
    static abstract TBytes HighBytes(ref ushort from, int offset);

    /// <summary>The bits set in both.</summary>
    static abstract TBytes And(TBytes left, TBytes right);

    /// <summary>The lower four bits of each byte.</summary>
    static abstract TBytes LowHalves(TBytes bytes);

    /// <summary>The upper four bits of each byte, moved down.</summary>
    static abstract TBytes HighHalves(TBytes bytes);

    /// <summary>For each byte, from 0 to 15, what a table of 16 has there.</summary>
    static abstract TBytes LookUp(ref byte table, TBytes places);

    /// <summary>A bit for each of <see cref="Count"/> characters that is an ideograph, see <see cref="CharacterMasks.IsIdeograph"/>.</summary>
    static abstract ulong Ideographs(ref ushort from, int offset);
}

/// <summary>64 characters: AVX-512.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<byte>>
{
    public static int Count => Vector512<byte>.Count;

    public static Vector512<byte> Load(ref ushort from, int offset) =>
        Vector512.NarrowWithSaturation(
            Vector512.LoadUnsafe(ref from, (nuint)offset),
            Vector512.LoadUnsafe(ref from, (nuint)(offset + Vector512<ushort>.Count)));

    public static Vector512<byte> Or(Vector512<byte> characters, byte bits) => characters | Vector512.Create(bits);

    public static ulong InRange(Vector512<byte> characters, byte first, byte length) =>
        Vector512.LessThanOrEqual(characters - Vector512.Create(first), Vector512.Create(length)).ExtractMostSignificantBits();

    public static Vector512<byte> LowBytes(ref ushort from, int offset) =>
        Vector512.Narrow(Vector512.LoadUnsafe(ref from, (nuint)offset), Vector512.LoadUnsafe(ref from, (nuint)(offset + Vector512<ushort>.Count)));

    public static Vector512<byte> HighBytes(ref ushort from, int offset) =>
        Vector512.Narrow(Vector512.LoadUnsafe(ref from, (nuint)offset) >>> 8, Vector512.LoadUnsafe(ref from, (nuint)(offset + Vector512<ushort>.Count)) >>> 8);

    public static Vector512<byte> And(Vector512<byte> left, Vector512<byte> right) => left & right;

    public static Vector512<byte> LowHalves(Vector512<byte> bytes) => bytes & Vector512.Create((byte)0xF);

    public static Vector512<byte> HighHalves(Vector512<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector512.Create((byte)0xF);

    public static Vector512<byte> LookUp(ref byte table, Vector512<byte> places) =>
        Avx512BW.IsSupported
            ? Avx512BW.Shuffle(Vector512.Create(Vector256.Create(Vector128.LoadUnsafe(ref table), Vector128.LoadUnsafe(ref table)), Vector256.Create(Vector128.LoadUnsafe(ref table), Vector128.LoadUnsafe(ref table))), places)
            : Vector512.Create(Lanes256.LookUp(ref table, places.GetLower()), Lanes256.LookUp(ref table, places.GetUpper()));

    public static ulong Ideographs(ref ushort from, int offset) =>
        Vector512.Narrow(Half(ref from, offset), Half(ref from, offset + Vector512<ushort>.Count)).ExtractMostSignificantBits();

    private static Vector512<ushort> Half(ref ushort from, int offset) =>
        Vector512.LessThanOrEqual(
            Vector512.LoadUnsafe(ref from, (nuint)offset) - Vector512.Create(CharacterMasks.FirstIdeograph), Vector512.Create(CharacterMasks.IdeographRange));
}

/// <summary>32 characters: AVX2.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<byte>>
{
    public static int Count => Vector256<byte>.Count;

    public static Vector256<byte> Load(ref ushort from, int offset) =>
        Vector256.NarrowWithSaturation(
            Vector256.LoadUnsafe(ref from, (nuint)offset),
            Vector256.LoadUnsafe(ref from, (nuint)(offset + Vector256<ushort>.Count)));

    public static Vector256<byte> Or(Vector256<byte> characters, byte bits) => characters | Vector256.Create(bits);

    public static ulong InRange(Vector256<byte> characters, byte first, byte length) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create(first), Vector256.Create(length)).ExtractMostSignificantBits();

    public static Vector256<byte> LowBytes(ref ushort from, int offset) =>
        Vector256.Narrow(Vector256.LoadUnsafe(ref from, (nuint)offset), Vector256.LoadUnsafe(ref from, (nuint)(offset + Vector256<ushort>.Count)));

    public static Vector256<byte> HighBytes(ref ushort from, int offset) =>
        Vector256.Narrow(Vector256.LoadUnsafe(ref from, (nuint)offset) >>> 8, Vector256.LoadUnsafe(ref from, (nuint)(offset + Vector256<ushort>.Count)) >>> 8);

    public static Vector256<byte> And(Vector256<byte> left, Vector256<byte> right) => left & right;

    public static Vector256<byte> LowHalves(Vector256<byte> bytes) => bytes & Vector256.Create((byte)0xF);

    public static Vector256<byte> HighHalves(Vector256<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector256.Create((byte)0xF);

    public static Vector256<byte> LookUp(ref byte table, Vector256<byte> places) =>
        Avx2.IsSupported
            ? Avx2.Shuffle(Vector256.Create(Vector128.LoadUnsafe(ref table), Vector128.LoadUnsafe(ref table)), places)
            : Vector256.Create(Lanes128.LookUp(ref table, places.GetLower()), Lanes128.LookUp(ref table, places.GetUpper()));

    public static ulong Ideographs(ref ushort from, int offset) =>
        Vector256.Narrow(Half(ref from, offset), Half(ref from, offset + Vector256<ushort>.Count)).ExtractMostSignificantBits();

    private static Vector256<ushort> Half(ref ushort from, int offset) =>
        Vector256.LessThanOrEqual(
            Vector256.LoadUnsafe(ref from, (nuint)offset) - Vector256.Create(CharacterMasks.FirstIdeograph), Vector256.Create(CharacterMasks.IdeographRange));
}

/// <summary>16 characters: SSE2, NEON.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<byte>>
{
    public static int Count => Vector128<byte>.Count;

    public static Vector128<byte> Load(ref ushort from, int offset) =>
        Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref from, (nuint)offset),
            Vector128.LoadUnsafe(ref from, (nuint)(offset + Vector128<ushort>.Count)));

    public static Vector128<byte> Or(Vector128<byte> characters, byte bits) => characters | Vector128.Create(bits);

    public static ulong InRange(Vector128<byte> characters, byte first, byte length) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create(first), Vector128.Create(length)).ExtractMostSignificantBits();

    public static Vector128<byte> LowBytes(ref ushort from, int offset) =>
        Vector128.Narrow(Vector128.LoadUnsafe(ref from, (nuint)offset), Vector128.LoadUnsafe(ref from, (nuint)(offset + Vector128<ushort>.Count)));

    public static Vector128<byte> HighBytes(ref ushort from, int offset) =>
        Vector128.Narrow(Vector128.LoadUnsafe(ref from, (nuint)offset) >>> 8, Vector128.LoadUnsafe(ref from, (nuint)(offset + Vector128<ushort>.Count)) >>> 8);

    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => left & right;

    public static Vector128<byte> LowHalves(Vector128<byte> bytes) => bytes & Vector128.Create((byte)0xF);

    public static Vector128<byte> HighHalves(Vector128<byte> bytes) => (bytes.AsUInt16() >>> 4).AsByte() & Vector128.Create((byte)0xF);

    public static Vector128<byte> LookUp(ref byte table, Vector128<byte> places) =>
        Vector128.ShuffleNative(Vector128.LoadUnsafe(ref table), places);

    public static ulong Ideographs(ref ushort from, int offset) =>
        Vector128.Narrow(Half(ref from, offset), Half(ref from, offset + Vector128<ushort>.Count)).ExtractMostSignificantBits();

    private static Vector128<ushort> Half(ref ushort from, int offset) =>
        Vector128.LessThanOrEqual(
            Vector128.LoadUnsafe(ref from, (nuint)offset) - Vector128.Create(CharacterMasks.FirstIdeograph), Vector128.Create(CharacterMasks.IdeographRange));
}

/// <summary>One character: any machine.</summary>
internal readonly struct Lanes1 : ILanes<byte>
{
    public static int Count => 1;

    public static byte Load(ref ushort from, int offset) => (byte)Math.Min(Unsafe.Add(ref from, offset), byte.MaxValue);

    public static byte Or(byte characters, byte bits) => (byte)(characters | bits);

    public static ulong InRange(byte characters, byte first, byte length) => (byte)(characters - first) <= length ? 1UL : 0;

    public static byte LowBytes(ref ushort from, int offset) => (byte)Unsafe.Add(ref from, offset);

    public static byte HighBytes(ref ushort from, int offset) => (byte)(Unsafe.Add(ref from, offset) >> 8);

    public static byte And(byte left, byte right) => (byte)(left & right);

    public static byte LowHalves(byte bytes) => (byte)(bytes & 0xF);

    public static byte HighHalves(byte bytes) => (byte)(bytes >> 4);

    public static byte LookUp(ref byte table, byte places) => Unsafe.Add(ref table, places);

    public static ulong Ideographs(ref ushort from, int offset) =>
        (ushort)(Unsafe.Add(ref from, offset) - CharacterMasks.FirstIdeograph) <= CharacterMasks.IdeographRange ? 1UL : 0;
}
