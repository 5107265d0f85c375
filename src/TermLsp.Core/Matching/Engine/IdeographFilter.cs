using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Tells at which ideographs a form may begin: by two of them, and by the third where a form goes on there.</summary>
internal readonly ref struct IdeographFilter
{
    private readonly ReadOnlySpan<ulong> _begun;
    private readonly ReadOnlySpan<ulong> _ideographs;
    private readonly HeadShuffle _shuffle;
    private readonly PairFilter _pairs;
    private readonly PlainFolding _folding;
    private readonly bool _hasSingles;
    private readonly int _begunShift;
    private readonly int _shift;

    public IdeographFilter(FormTables forms, HeadShuffle shuffle, PairFilter pairs)
    {
        _shuffle = shuffle;
        _begun = forms.Pairs;
        _begunShift = HeadFilterBuilder.Shift(forms.Pairs.Length * 64);
        _ideographs = forms.Ideographs;
        _pairs = pairs;
        _folding = PlainFolding.Instance;
        _hasSingles = forms.Features.HasFlag(FormFeatures.SingleIdeographs);
        _shift = HeadFilterBuilder.Shift(forms.Ideographs.Length);
    }

    /// <summary>Adds the pairs to <see cref="Chunk.Heads"/>, and those that stand alone to <see cref="Chunk.Roots"/>.</summary>
    public void Mark(ref char text, Chunk chunk)
    {
        int count = 0;
        for (int block = 0; block < Chunk.Blocks; block++)
        {
            ulong ideographs = chunk.Masks(block).Ideograph;
            ulong second = (ideographs >> 1) | (chunk.Masks(block + 1).Ideograph << 63);
            if (ideographs == 0)
                continue;
            ref char first = ref Unsafe.Add(ref text, block * CharacterMasks.Width);
            ulong known = _shuffle.Ideographs ? chunk.Known[block] : ulong.MaxValue;
            count = Chunk.Add(ideographs & second & known, block, chunk.Places, count);
            chunk.Roots[block] |= _pairs.Starts(ref first, ideographs & ~second);
            if (_hasSingles)
                chunk.Roots[block] |= _pairs.Singles(ref first, ideographs);
        }

        (int passed, int leading) = Judge(ref text, chunk, Begun(ref text, chunk, count));
        foreach (ushort place in chunk.Places.AsSpan(0, leading))
        {
            chunk.Passed[passed] = place;
            passed += MayGoOn(ref Unsafe.Add(ref text, place)) ? 1 : 0;
        }

        Chunk.Set(chunk.Heads, chunk.Passed.AsSpan(0, passed));
    }

    // Leaves the pairs with which some form begins: most do not get further.
    private int Begun(ref char text, Chunk chunk, int count)
    {
        ref ulong table = ref MemoryMarshal.GetReference(_begun);
        ref ushort begun = ref MemoryMarshal.GetArrayDataReference(chunk.Doubtful);
        (nint going, int shift) = (0, _begunShift);
        foreach (ushort place in chunk.Places.AsSpan(0, count))
        {
            ulong hash = HeadHash.Pair(ref Unsafe.Add(ref text, place)) >> shift;
            Unsafe.Add(ref begun, going) = place;
            going += (nint)((Unsafe.Add(ref table, (nint)(hash >> 6)) >> (int)hash) & 1);
        }

        return (int)going;
    }

    private (int Passed, int Leading) Judge(ref char text, Chunk chunk, int count)
    {
        // No list is longer than the one that is read.
        ref ulong table = ref MemoryMarshal.GetReference(_ideographs);
        ref ushort passed = ref MemoryMarshal.GetArrayDataReference(chunk.Passed);
        ref ushort leading = ref MemoryMarshal.GetArrayDataReference(chunk.Places);
        (nint passing, nint going, int shift) = (0, 0, _shift);
        foreach (ushort place in chunk.Doubtful.AsSpan(0, count))
        {
            ulong hash = HeadHash.Pair(ref Unsafe.Add(ref text, place));
            ulong bits = Unsafe.Add(ref table, (nint)(hash >> shift));
            nint whole = (nint)HeadHash.Bit(bits, hash, HeadKind.Whole);
            nint first = (nint)HeadHash.Bit(bits, hash, HeadKind.First);
            Unsafe.Add(ref passed, passing) = place;
            passing += whole;
            Unsafe.Add(ref leading, going) = place;
            going += first & ~whole;
        }

        return ((int)passing, (int)going);
    }

    // Whether the character after the pair is one that follows it in a form.
    private bool MayGoOn(ref char pair)
    {
        char third = Unsafe.Add(ref pair, 2);
        if (!CharacterMasks.IsIdeograph(third))
        {
            third = _folding.Fold(third);
            if (third == ' ')
                third = _folding.Fold(Unsafe.Add(ref pair, 3));
            if (third is ' ' or '-' or '_' or '\n' or FoldingTable.Nothing)
                return true;
        }

        ulong hash = HeadHash.Triple(HeadHash.Pair(ref pair), third);
        return HeadHash.Bit(_ideographs[(int)(hash >> _shift)], hash, HeadKind.Whole) != 0;
    }
}
