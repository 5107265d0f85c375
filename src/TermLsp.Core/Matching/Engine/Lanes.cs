using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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

    public static ulong Ideographs(ref ushort from, int offset) =>
        (ushort)(Unsafe.Add(ref from, offset) - CharacterMasks.FirstIdeograph) <= CharacterMasks.IdeographRange ? 1UL : 0;
}
