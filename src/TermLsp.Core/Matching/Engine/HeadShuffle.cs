using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Tells of 64 places at once whether a head may stand there, where a glossary has few: each half byte of two characters is looked up in a table
/// of 16 bytes by one instruction, and a bit that is left names a group of heads of which it may be one. (The matcher Teddy of Hyperscan; Wang et
/// al., NSDI 2019.) <see cref="HeadShuffleBuilder"/> makes the tables.
/// </summary>
internal readonly ref struct HeadShuffle
{
    /// <summary>The number of tables: one for each half byte of two characters, the lowest first.</summary>
    public const int Tables = 8;

    /// <summary>The length of a table.</summary>
    public const int TableLength = 16;

    private readonly ReadOnlySpan<byte> _tables;
    private readonly VectorWidth _width;

    public HeadShuffle(FormTables forms, VectorWidth width)
    {
        _tables = forms.Shuffle;
        _width = width;
        Words = forms.Features.HasFlag(FormFeatures.FewWords);
        Ideographs = forms.Features.HasFlag(FormFeatures.FewIdeographs);
    }

    /// <summary>Whether it knows the heads that are words.</summary>
    public bool Words { get; }

    /// <summary>Whether it knows the heads that are ideographs.</summary>
    public bool Ideographs { get; }

    /// <summary>Sets <see cref="Chunk.Known"/>: a bit for each character with which, and the one after it, a head that it knows may begin.</summary>
    public void Mark(ref char text, Chunk chunk)
    {
        if (!Words && !Ideographs)
            return;
        ref ushort first = ref Unsafe.As<char, ushort>(ref text);
        switch (_width)
        {
            case VectorWidth.Bits512:
                Mark<Lanes512, Vector512<byte>>(ref first, chunk.Known);
                break;
            case VectorWidth.Bits256:
                Mark<Lanes256, Vector256<byte>>(ref first, chunk.Known);
                break;
            case VectorWidth.Bits128:
                Mark<Lanes128, Vector128<byte>>(ref first, chunk.Known);
                break;
            default:
                Mark<Lanes1, byte>(ref first, chunk.Known);
                break;
        }
    }

    private void Mark<TLanes, TBytes>(ref ushort text, Span<ulong> known)
        where TLanes : ILanes<TBytes>
    {
        ref byte tables = ref MemoryMarshal.GetReference(_tables);
        for (int block = 0; block < known.Length; block++)
        {
            ref ushort from = ref Unsafe.Add(ref text, block * CharacterMasks.Width);
            ulong bits = 0;
            for (int i = 0; i < CharacterMasks.Width; i += TLanes.Count)
            {
                TBytes first = TLanes.And(
                    Groups<TLanes, TBytes>(TLanes.LowBytes(ref from, i), ref tables),
                    Groups<TLanes, TBytes>(TLanes.HighBytes(ref from, i), ref Unsafe.Add(ref tables, 2 * TableLength)));
                TBytes second = TLanes.And(
                    Groups<TLanes, TBytes>(TLanes.LowBytes(ref from, i + 1), ref Unsafe.Add(ref tables, 4 * TableLength)),
                    Groups<TLanes, TBytes>(TLanes.HighBytes(ref from, i + 1), ref Unsafe.Add(ref tables, 6 * TableLength)));
                bits |= TLanes.InRange(TLanes.And(first, second), 1, byte.MaxValue - 1) << i;
            }

            known[block] = bits;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TBytes Groups<TLanes, TBytes>(TBytes bytes, ref byte tables)
        where TLanes : ILanes<TBytes> =>
        TLanes.And(TLanes.LookUp(ref tables, TLanes.LowHalves(bytes)), TLanes.LookUp(ref Unsafe.Add(ref tables, TableLength), TLanes.HighHalves(bytes)));
}
