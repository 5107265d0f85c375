using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Some characters side by side, asked at once. What they answer does not depend on how many they are.</summary>
/// <typeparam name="TVector">What holds them.</typeparam>
internal interface ILanes<TVector>
{
    /// <summary>How many characters there are; divides 64.</summary>
    static abstract int Count { get; }

    /// <summary>Loads <see cref="Count"/> characters.</summary>
    static abstract TVector Load(ref ushort from, int offset);

    /// <summary>The characters with these bits set.</summary>
    static abstract TVector Or(TVector characters, ushort bits);

    /// <summary>A bit for each character that lies in a range, the first character's lowest; <paramref name="length"/> is last less first.</summary>
    static abstract ulong InRange(TVector characters, ushort first, ushort length);
}

/// <summary>32 characters: AVX-512.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<ushort>>
{
    public static int Count => Vector512<ushort>.Count;

    public static Vector512<ushort> Load(ref ushort from, int offset) => Vector512.LoadUnsafe(ref from, (nuint)offset);

    public static Vector512<ushort> Or(Vector512<ushort> characters, ushort bits) => characters | Vector512.Create(bits);

    public static ulong InRange(Vector512<ushort> characters, ushort first, ushort length) =>
        Vector512.LessThanOrEqual(characters - Vector512.Create(first), Vector512.Create(length)).ExtractMostSignificantBits();
}

/// <summary>16 characters: AVX2.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<ushort>>
{
    public static int Count => Vector256<ushort>.Count;

    public static Vector256<ushort> Load(ref ushort from, int offset) => Vector256.LoadUnsafe(ref from, (nuint)offset);

    public static Vector256<ushort> Or(Vector256<ushort> characters, ushort bits) => characters | Vector256.Create(bits);

    public static ulong InRange(Vector256<ushort> characters, ushort first, ushort length) =>
        Vector256.LessThanOrEqual(characters - Vector256.Create(first), Vector256.Create(length)).ExtractMostSignificantBits();
}

/// <summary>8 characters: SSE2, NEON.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<ushort>>
{
    public static int Count => Vector128<ushort>.Count;

    public static Vector128<ushort> Load(ref ushort from, int offset) => Vector128.LoadUnsafe(ref from, (nuint)offset);

    public static Vector128<ushort> Or(Vector128<ushort> characters, ushort bits) => characters | Vector128.Create(bits);

    public static ulong InRange(Vector128<ushort> characters, ushort first, ushort length) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create(first), Vector128.Create(length)).ExtractMostSignificantBits();
}

/// <summary>One character: any machine.</summary>
internal readonly struct Lanes1 : ILanes<ushort>
{
    public static int Count => 1;

    public static ushort Load(ref ushort from, int offset) => Unsafe.Add(ref from, offset);

    public static ushort Or(ushort characters, ushort bits) => (ushort)(characters | bits);

    public static ulong InRange(ushort characters, ushort first, ushort length) => (ushort)(characters - first) <= length ? 1UL : 0;
}
