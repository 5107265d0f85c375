using System.Numerics;
using System.Runtime.CompilerServices;
using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Leads from a head straight to where it ends in the trie: a hash table with open addressing, eight bytes a slot, the key in the lower half and
/// the place in the upper. All of a chunk's heads are looked up before any is followed: the processor then waits for many of them at once.
/// </summary>
internal readonly ref struct HeadTable
{
    /// <summary>The place of a head that the trie has to be asked for from its first character on.</summary>
    public const uint FromRoot = uint.MaxValue;

    /// <summary>The place of a head that no form has.</summary>
    public const uint Nowhere = 0;

    private const int BitsOfLabel = 4;

    private readonly ReadOnlySpan<ulong> _slots;
    private readonly ReadOnlySpan<char> _trie;
    private readonly int _shift;

    public HeadTable(FormTables forms)
    {
        _slots = forms.Heads;
        _trie = forms.Trie;
        _shift = Shift(_slots.Length);
    }

    /// <summary>A place in the trie.</summary>
    /// <param name="node">The offset of a node's header.</param>
    /// <param name="label">How many units of its label lie behind.</param>
    public static uint Place(int node, int label) => ((uint)node << BitsOfLabel) | (uint)label;

    /// <summary>The parts of a place.</summary>
    public static (int Node, int Label) Parts(uint place) => ((int)(place >> BitsOfLabel), (int)(place & ((1 << BitsOfLabel) - 1)));

    /// <summary>Whether a place can be told in 32 bits.</summary>
    public static bool CanTell(int node, int label) => node < 1 << (32 - BitsOfLabel) && label < (1 << BitsOfLabel) - 1;

    /// <summary>Says of each candidate where it leads to.</summary>
    /// <param name="text">The chunk's first character.</param>
    /// <param name="chunk">The chunk.</param>
    /// <returns>How many candidates there are, in <see cref="Chunk.Candidates"/>.</returns>
    public int Resolve(ref char text, Chunk chunk)
    {
        int count = Gather(ref text, chunk);
        foreach (ref Candidate candidate in chunk.Candidates.AsSpan(0, count))
        {
            if (candidate.Place == FromRoot)
                continue;
            candidate.Place = Find(candidate.Key, candidate.Slot);
            if (candidate.Place != FromRoot)
                candidate.Touched = _trie[Parts(candidate.Place).Node];
        }

        return count;
    }

    private int Gather(ref char text, Chunk chunk)
    {
        PlainFolding folding = PlainFolding.Instance;
        Candidate[] candidates = chunk.Candidates;
        int count = 0;
        for (int block = 0; block < Chunk.Blocks; block++)
        {
            ulong roots = chunk.Roots[block];
            for (ulong left = chunk.Heads[block] | roots; left != 0; left &= left - 1)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                int at = (block * CharacterMasks.Width) + bit;
                ref Candidate candidate = ref candidates[count++];
                candidate.At = (ushort)at;
                candidate.Place = ((roots >> bit) & 1) != 0 || !TryKey(ref Unsafe.Add(ref text, at), chunk.WordLength(at, HeadKey.MostLetters), folding, ref candidate) ? FromRoot : Nowhere;
                if (candidate.Place != FromRoot)
                    candidate.Slot = _slots[Index(candidate.Key, _shift)];
            }
        }

        return count;
    }

    private static bool TryKey(ref char text, int length, PlainFolding folding, ref Candidate candidate)
    {
        if (text < 0x80)
        {
            candidate.Length = (byte)length;
            candidate.Key = HeadKey.Word(ref text, length);
            return true;
        }

        (char first, char second) = (folding.Fold(text), folding.Fold(Unsafe.Add(ref text, 1)));
        candidate.Key = HeadKey.Pair(first, second);
        candidate.Length = 2;
        return CharacterMasks.IsIdeograph(first) && CharacterMasks.IsIdeograph(second);
    }

    private uint Find(uint key, ulong slot)
    {
        for (int index = Index(key, _shift); slot != 0; slot = _slots[index])
        {
            if ((uint)slot == key)
                return (uint)(slot >> 32);
            index = (index + 1) & (_slots.Length - 1);
        }

        return Nowhere;
    }

    private static int Shift(int slots) => 32 - BitOperations.Log2((uint)slots);

    // Multiplicative hashing, as in HeadHash.
    private static int Index(uint key, int shift) => (int)((key * 0x9E37_79B9u) >> shift);

    /// <summary>Puts heads, each named once, into a table that is at most two thirds full.</summary>
    public static ulong[] Build(IReadOnlyDictionary<uint, uint> places)
    {
        ulong[] slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (places.Count * 3 / 2) + 1))];
        int shift = Shift(slots.Length);
        foreach ((uint key, uint place) in places)
        {
            int index = Index(key, shift);
            while (slots[index] != 0)
                index = (index + 1) & (slots.Length - 1);
            slots[index] = key | ((ulong)place << 32);
        }

        return slots;
    }
}
