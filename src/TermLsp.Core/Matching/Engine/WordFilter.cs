using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Tells at which ASCII words a form may begin: by the whole word, and by the first letters of the next where a form goes on there.</summary>
internal readonly ref struct WordFilter
{
    private readonly ReadOnlySpan<ulong> _prefixes;
    private readonly ReadOnlySpan<ulong> _words;
    private readonly HeadShuffle _shuffle;
    private readonly PairFilter _pairs;
    private readonly PlainFolding _folding;
    private readonly int _prefixShift;
    private readonly int _shift;

    public WordFilter(FormTables forms, HeadShuffle shuffle, PairFilter pairs)
    {
        _shuffle = shuffle;
        _prefixes = forms.Prefixes;
        _words = forms.Words;
        _pairs = pairs;
        _folding = PlainFolding.Instance;
        _prefixShift = HeadFilterBuilder.Shift(forms.Prefixes.Length * 64);
        _shift = HeadFilterBuilder.Shift(forms.Words.Length);
    }

    /// <summary>Adds the words to <see cref="Chunk.Heads"/>, and those inside names to <see cref="Chunk.Roots"/>.</summary>
    public void Mark(ref char text, Chunk chunk)
    {
        int words = Begun(ref text, chunk, Gather(ref text, chunk));
        (int passed, int leading, int rough) = Judge(ref text, chunk, words);
        for (int i = 0; i < rough; i++)
            JudgeRough(ref text, chunk, chunk.Odd[i], ref passed, ref leading);
        for (int i = 0; i < leading; i++)
        {
            ushort place = chunk.Places[i];
            ref char start = ref Unsafe.Add(ref text, place);
            int length = chunk.WordLength(place, CharacterMasks.Width);
            if (MayGoOn(Hash(ref start, length), ref Unsafe.Add(ref start, length)))
                chunk.Passed[passed++] = place;
        }

        Chunk.Set(chunk.Heads, chunk.Passed.AsSpan(0, passed));
    }

    private int Gather(ref char text, Chunk chunk)
    {
        int count = 0;
        for (int block = 0; block <= Chunk.Blocks; block++)
        {
            ref readonly CharacterMasks here = ref chunk.Masks(block);
            chunk.Words[block] = here.Word;

            // What capitals of the block after the last are humps is not known, so all are.
            ulong hump = block == Chunk.Blocks ? here.Upper : Humps(in chunk.Masks(block - 1), here, in chunk.Masks(block + 1));
            chunk.Rough[block] = hump | here.Underscore | here.Foreign;
            if (block == Chunk.Blocks)
                break;
            ulong starts = here.Word & ~Next(here.Word, chunk.Masks(block - 1).Word);
            count = Chunk.Add(Known(chunk, block, starts), block, chunk.Places, count);
            for (ulong left = hump & ~starts; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                if (_pairs.MayBegin(ref Unsafe.Add(ref text, (block * CharacterMasks.Width) + bit)))
                    chunk.Roots[block] |= 1UL << bit;
            }
        }

        return count;
    }

    // What is invisible may stand after the first letter.
    private ulong Known(Chunk chunk, int block, ulong starts) =>
        !_shuffle.Words ? starts : starts & (chunk.Known[block] | (chunk.Masks(block).Foreign >> 1) | (chunk.Masks(block + 1).Foreign << 63));

    // Leaves the words of which some form has the first letters, and those that may be no plain words there.
    private int Begun(ref char text, Chunk chunk, int count)
    {
        ref ulong table = ref MemoryMarshal.GetReference(_prefixes);
        ref ulong words = ref MemoryMarshal.GetArrayDataReference(chunk.Words);
        ref ulong rough = ref MemoryMarshal.GetArrayDataReference(chunk.Rough);
        ref ushort begun = ref MemoryMarshal.GetArrayDataReference(chunk.Doubtful);
        (nint going, int shift) = (0, _prefixShift);
        foreach (ushort place in chunk.Places.AsSpan(0, count))
        {
            int length = BitOperations.TrailingZeroCount((uint)~Chunk.From(ref words, place) | (1 << HeadHash.LongestPrefix));
            ulong hash = HeadHash.Prefix(ref Unsafe.Add(ref text, place), length) >> shift;
            nint known = (nint)((Unsafe.Add(ref table, (nint)(hash >> 6)) >> (int)hash) & 1);
            nint odd = ((uint)Chunk.From(ref rough, place) & ((1 << HeadHash.LongestPrefix) - 2)) != 0 ? 1 : 0;
            Unsafe.Add(ref begun, going) = place;
            going += known | odd;
        }

        return (int)going;
    }

    // What is asked of every word is asked without a branch: half of them would be foreseen wrongly.
    private (int Passed, int Leading, int Rough) Judge(ref char text, Chunk chunk, int count)
    {
        // No list is longer than the one that is read.
        ref ulong table = ref MemoryMarshal.GetReference(_words);
        ref ulong words = ref MemoryMarshal.GetArrayDataReference(chunk.Words);
        ref ulong rough = ref MemoryMarshal.GetArrayDataReference(chunk.Rough);
        ref ushort passed = ref MemoryMarshal.GetArrayDataReference(chunk.Passed);
        ref ushort leading = ref MemoryMarshal.GetArrayDataReference(chunk.Places);
        ref ushort odd = ref MemoryMarshal.GetArrayDataReference(chunk.Odd);
        (nint passing, nint going, nint strange, int shift) = (0, 0, 0, _shift);
        foreach (ushort place in chunk.Doubtful.AsSpan(0, count))
        {
            int length = BitOperations.TrailingZeroCount(~Chunk.From(ref words, place));
            ulong hash = Hash(ref Unsafe.Add(ref text, place), length);
            ulong bits = Unsafe.Add(ref table, (nint)(hash >> shift));
            nint whole = (nint)HeadHash.Bit(bits, hash, HeadKind.Whole);
            nint first = (nint)HeadHash.Bit(bits, hash, HeadKind.First);
            nint plain = IsRough(ref rough, place, length) ? 0 : 1;
            Unsafe.Add(ref passed, passing) = place;
            passing += whole & plain;
            Unsafe.Add(ref leading, going) = place;
            going += first & ~whole & plain;
            Unsafe.Add(ref odd, strange) = place;
            strange += 1 - plain;
        }

        return ((int)passing, (int)going, (int)strange);
    }

    // A word is plain unless a name may go on in it or after it: fineTuning, a_name, naïve, one with an invisible character.
    private void JudgeRough(ref char text, Chunk chunk, ushort place, ref int passed, ref int leading)
    {
        ref char start = ref Unsafe.Add(ref text, place);
        int length = chunk.WordLength(place, CharacterMasks.Width);
        if (GoesOn(ref start, length))
        {
            if (_pairs.MayBegin(ref start))
                chunk.Roots[place / CharacterMasks.Width] |= 1UL << (place % CharacterMasks.Width);
            return;
        }

        ulong hash = Hash(ref start, length);
        ulong bits = _words[(int)(hash >> _shift)];
        if (HeadHash.Bit(bits, hash, HeadKind.Whole) != 0)
            chunk.Passed[passed++] = place;
        else if (HeadHash.Bit(bits, hash, HeadKind.First) != 0)
            chunk.Places[leading++] = place;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsRough(ref ulong rough, int place, int length) =>
        ((~(~0UL << length) << 1) & Chunk.From(ref rough, place)) != 0 || length == CharacterMasks.Width;

    // The capitals at which a word inside a name may begin: contextWindow, RAGPipeline.
    private static ulong Humps(in CharacterMasks before, in CharacterMasks here, in CharacterMasks after)
    {
        ulong afterLower = Next(here.Lower | here.Digit, before.Lower | before.Digit);

        // What is not ASCII may be a small letter, or be dropped before one.
        ulong beforeLower = ((here.Lower | here.Foreign) >> 1) | ((after.Lower | after.Foreign) << 63);
        return here.Upper & (afterLower | (Next(here.Upper, before.Upper) & beforeLower));
    }

    private static ulong Next(ulong bits, ulong before) => (bits << 1) | (before >> 63);

    // Whether a rough word does go on: not where all that is rough is the character after it, and that is a mark, say, or a letter of another script.
    private bool GoesOn(ref char text, int length)
    {
        if (length == CharacterMasks.Width)
            return true;
        for (int i = 1; i < length; i++)
        {
            if (char.IsAsciiLetterUpper(Unsafe.Add(ref text, i)))
                return true;
        }

        char folded = _folding.Fold(Unsafe.Add(ref text, length));
        return folded == FoldingTable.Nothing || CharacterClass.IsWord(folded);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ref char first, int length) =>
        HeadHash.Word(HeadHash.Letters(ref first) & (ulong.MaxValue >> (64 - (8 * Math.Min(length, 8)))), length);

    // Whether the word after this one is one that follows it in a form. Lines' ends and odd characters are left to whoever looks closer.
    private bool MayGoOn(ulong word, ref char after)
    {
        char separator = _folding.Fold(after);
        if (separator is not (' ' or '-'))
            return separator is '\n' or FoldingTable.Nothing;
        char first = _folding.Fold(Unsafe.Add(ref after, 1));
        if (!char.IsAsciiLetterOrDigit(first))
            return first is ' ' or '\n' or FoldingTable.Nothing;
        char second = _folding.Fold(Unsafe.Add(ref after, 2));
        if (second == FoldingTable.Nothing)
            return true;
        ulong hash = HeadHash.TwoWords(word, HeadFilterBuilder.Letters(first, char.IsAsciiLetterOrDigit(second) ? second : '\0'));
        return HeadHash.Bit(_words[(int)(hash >> _shift)], hash, HeadKind.Whole) != 0;
    }
}
