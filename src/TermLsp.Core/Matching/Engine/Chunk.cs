using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// A stretch of text that is filtered at once, and room for what the steps of that leave to one another. It is so long that the loops over it run
/// long enough for the processor to foresee them, and so short that it stays in the nearest cache.
/// </summary>
internal sealed class Chunk
{
    /// <summary>How many blocks of <see cref="CharacterMasks.Width"/> characters.</summary>
    public const int Blocks = 32;

    /// <summary>How many characters.</summary>
    public const int Length = Blocks * CharacterMasks.Width;

    /// <summary>How many characters from the first one on are read: whoever fills a chunk sees that they are there.</summary>
    public const int Reach = Length + (3 * CharacterMasks.Width);

    // Places are written eight at a time.
    private const int Together = 8;

    private readonly CharacterMasks[] _masks = new CharacterMasks[Blocks + 2];

    /// <summary>The characters of each block; the one before the first block stands at -1, the one after the last at <see cref="Blocks"/>.</summary>
    public ref readonly CharacterMasks Masks(int block) => ref _masks[block + 1];

    /// <summary>For each block and the one after the last, its ASCII letters and digits.</summary>
    public ulong[] Words { get; } = new ulong[Blocks + 1];

    /// <summary>For each block and the one after the last, where a word may go on in a way that only a closer look tells.</summary>
    public ulong[] Rough { get; } = new ulong[Blocks + 1];

    /// <summary>For each block, where <see cref="HeadShuffle"/> knows that a head may stand.</summary>
    public ulong[] Known { get; } = new ulong[Blocks];

    /// <summary>The places that a step looks at.</summary>
    public ushort[] Places { get; } = new ushort[Length + Together];

    /// <summary>The places among them that it found.</summary>
    public ushort[] Passed { get; } = new ushort[Length + Together];

    /// <summary>The places that need a second look.</summary>
    public ushort[] Doubtful { get; } = new ushort[Length + Together];

    /// <summary>The places that need a closer look.</summary>
    public ushort[] Odd { get; } = new ushort[Length + Together];

    /// <summary>A bit for each place where a head stands that <see cref="HeadTable"/> knows.</summary>
    public ulong[] Heads { get; } = new ulong[Blocks];

    /// <summary>A bit for each place where a form may begin that has to be read from its first character on.</summary>
    public ulong[] Roots { get; } = new ulong[Blocks];

    /// <summary>The places of both, in order, with what the table says.</summary>
    public Candidate[] Candidates { get; } = new Candidate[Length];

    /// <summary>Takes the characters from here on, <see cref="Reach"/> of which must be there.</summary>
    /// <param name="text">The first character.</param>
    /// <param name="isFirst">Whether nothing stands before; else what was taken last does.</param>
    /// <param name="width">How many characters to look at in one step.</param>
    public void Take(ref char text, bool isFirst, VectorWidth width)
    {
        _masks[0] = isFirst ? default : _masks[Blocks];
        CharacterMasks.Fill(_masks.AsSpan(1), ref text, width);
        Array.Clear(Heads);
        Array.Clear(Roots);
    }

    /// <summary>The length of the word that begins at a place, as far as it counts.</summary>
    public int WordLength(int place, int most) => Math.Min(most, BitOperations.TrailingZeroCount(~From(ref Words[0], place)));

    /// <summary>The bits of a place and the 63 after it.</summary>
    /// <param name="bits">Those of the first block.</param>
    /// <param name="place">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong From(ref ulong bits, int place)
    {
        ref ulong here = ref Unsafe.Add(ref bits, (nint)((uint)place / CharacterMasks.Width));

        // Twice, for the bits of a number are shifted by 63 at most.
        return (here >> place) | (Unsafe.Add(ref here, 1) << 1 << ~place);
    }

    /// <summary>Adds the places of a block's bits to a list, in order; returns how many the list has then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Add(ulong bits, int block, ushort[] places, int count)
    {
        int first = block * CharacterMasks.Width;
        int end = count + BitOperations.PopCount(bits);
        ref ushort list = ref MemoryMarshal.GetArrayDataReference(places);
        for (int i = count; i < end; i += Together)
        {
            // Past the last bit, what is written counts for nothing: fewer branches are foreseen better.
            for (int j = 0; j < Together; j++)
            {
                Unsafe.Add(ref list, i + j) = (ushort)(first + BitOperations.TrailingZeroCount(bits));
                bits &= bits - 1;
            }
        }

        return end;
    }

    /// <summary>Sets the bits of places.</summary>
    public static void Set(ulong[] bits, ReadOnlySpan<ushort> places)
    {
        foreach (ushort place in places)
            bits[place / CharacterMasks.Width] |= 1UL << (place % CharacterMasks.Width);
    }
}
