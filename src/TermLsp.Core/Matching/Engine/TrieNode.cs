using System.Runtime.CompilerServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Reads a node that <see cref="TrieWriter"/> wrote.</summary>
internal readonly ref struct TrieNode
{
    private readonly ReadOnlySpan<char> _trie;
    private readonly int _node;
    private readonly int _header;

    /// <param name="trie">The trie.</param>
    /// <param name="node">The offset of the node's header.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TrieNode(ReadOnlySpan<char> trie, int node)
    {
        _trie = trie;
        _node = node;
        _header = trie[node];
    }

    /// <summary>The units that lead to the node's end, after the one by which its parent leads here.</summary>
    public ReadOnlySpan<char> Label
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _trie.Slice(_node + 1, _header & TrieWriter.LongestLabel);
    }

    /// <summary>Whether forms end here.</summary>
    public bool Ends => (_header & (int)NodeFlags.Ends) != 0;

    /// <summary>Whether there are children.</summary>
    public bool Branches => (_header & (int)NodeFlags.Branches) != 0;

    /// <summary>The forms that end here.</summary>
    public TrieEnds Forms
    {
        get
        {
            int next = AfterLabel;
            int record = Long(next);
            int count = 1;
            int bound = -1;
            next += 2;
            if ((_header & (int)NodeFlags.EndsMany) != 0)
                (count, next) = (Long(next), next + 2);
            if ((_header & (int)NodeFlags.EndsBound) != 0)
                bound = Long(next);
            return new TrieEnds(record, count, bound);
        }
    }

    /// <summary>The units that lead to the children, in order; gaps stand last.</summary>
    public ReadOnlySpan<char> Units
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _trie.Slice(AfterForms + 1, _trie[AfterForms]);
    }

    private int AfterLabel => _node + 1 + (_header & TrieWriter.LongestLabel);

    private int AfterForms
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            int longs = ((_header >> EndsBit) & 1) + ((_header >> (EndsBit + 1)) & 1) + ((_header >> (EndsBit + 2)) & 1);
            return AfterLabel + (2 * longs);
        }
    }

    // NodeFlags.Ends, EndsMany and EndsBound stand side by side, and each adds one number.
    private const int EndsBit = 8;

    /// <summary>The offset of a child by the index of its unit.</summary>
    public int Child(int index)
    {
        int distances = AfterForms + 1 + _trie[AfterForms];
        return _node - ((_header & (int)NodeFlags.Wide) != 0 ? Long(distances + (2 * index)) : _trie[distances + index]);
    }

    /// <summary>The index of a folded character among the units; -1 where it is none of them.</summary>
    public static int IndexOf(char unit, ReadOnlySpan<char> units)
    {
        if (unit >= FormTables.SpacesUnit)
            return -1;
        int low = 0;
        for (int length = units.Length; length > 1;)
        {
            int half = length / 2;
            low += units[low + half] <= unit ? half : 0;
            length -= half;
        }

        return units[low] == unit ? low : -1;
    }

    private int Long(int index) => _trie[index] | (_trie[index + 1] << 16);
}

/// <summary>The forms that end at a node.</summary>
/// <param name="Record">The index of the first in <see cref="FormTables.Records"/>.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Bound">Where the characters of the first begin in <see cref="FormTables.BoundCharacters"/>; -1 where none is bound to its case.</param>
internal readonly record struct TrieEnds(int Record, int Count, int Bound);
