using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Writes a radix trie over sorted keys as a run of 16-bit units. A node is written after its children, so that it knows how far back they
/// lie:
/// <code>
/// header             the label's length in the low byte, NodeFlags above
/// label              the units after the one by which the parent leads here
/// [record: 2 units   the first of the records that end here
///  [count: 2 units]   how many; left out for one
///  [bound: 2 units]] where the characters of the first begin in FormTables.Section.BoundCharacters, the others' following; left out where none is bound
/// [n, n units, n or 2n units]   the children: how many, their first units in order, how far back their headers are
/// </code>
/// </summary>
/// <param name="keys">The keys, sorted.</param>
/// <param name="bind">
/// Puts down the characters of the records from one to another (exclusive) and tells where they begin; -1 where none of them is bound to its case.
/// </param>
/// <param name="heads">Takes the places of the forms' heads.</param>
internal sealed class TrieWriter(FormKeys keys, Func<int, int, int> bind, FormHeads heads)
{
    /// <summary>The longest label of one node; a longer one goes on in an only child.</summary>
    public const int LongestLabel = 255;

    private readonly List<char> _units = [(char)0];

    /// <summary>The trie; a node's offset is its header's index. Nothing stands at 0.</summary>
    public ReadOnlySpan<char> Units => CollectionsMarshal.AsSpan(_units);

    /// <summary>Writes the node of the keys from <paramref name="low"/> to <paramref name="high"/> (exclusive), which share <paramref name="depth"/> units.</summary>
    public int Write(int low, int high, int depth)
    {
        int shared = Math.Min(keys.Shared(low, high - 1), depth + LongestLabel);
        int ending = low;
        while (ending < high && keys[ending].Length == shared)
            ending++;
        List<(char Unit, int Offset)> children = [];
        for (int from = ending; from < high;)
        {
            int to = keys.EndOfGroup(from, high, shared);
            children.Add((keys[from][shared], Write(from, to, shared + 1)));
            from = to;
        }

        int node = WriteNode(keys[low][depth..shared], low, ending - low, children);
        if (depth <= FormHeads.MostUnits)
            AddHeads(low, ending, high, depth, shared, node);
        return node;
    }

    // Keys that part at the label's end may part in whether a head ends there: one of each branch is asked.
    private void AddHeads(int low, int ending, int high, int depth, int shared, int node)
    {
        heads.Add(keys[low], depth, shared, node);
        for (int from = ending; from < high; from = keys.EndOfGroup(from, high, shared))
            heads.Add(keys[from], depth, shared, node);
    }

    private int WriteNode(ReadOnlySpan<char> label, int record, int count, List<(char Unit, int Offset)> children)
    {
        int start = _units.Count;
        bool isWide = children.Count > 0 && start - children[0].Offset > char.MaxValue;
        int bound = count > 0 ? bind(record, record + count) : -1;
        NodeFlags flags = (count > 0 ? NodeFlags.Ends : 0) | (count > 1 ? NodeFlags.EndsMany : 0)
            | (children.Count > 0 ? NodeFlags.Branches : 0) | (isWide ? NodeFlags.Wide : 0) | (bound >= 0 ? NodeFlags.EndsBound : 0);
        _units.Add((char)((int)flags | label.Length));
        _units.AddRange(label);
        if (count > 0)
            AddLong(record);
        if (count > 1)
            AddLong(count);
        if (bound >= 0)
            AddLong(bound);
        if (children.Count == 0)
            return start;
        _units.Add((char)children.Count);
        foreach ((char unit, _) in children)
            _units.Add(unit);
        foreach ((_, int offset) in children)
        {
            if (isWide)
                AddLong(start - offset);
            else
                _units.Add((char)(start - offset));
        }

        return start;
    }

    private void AddLong(int value)
    {
        _units.Add((char)value);
        _units.Add((char)(value >> 16));
    }
}

/// <summary>What a node of the trie has, in the upper byte of its header.</summary>
[Flags]
internal enum NodeFlags
{
    /// <summary>Forms end here.</summary>
    Ends = 0x100,

    /// <summary>More than one.</summary>
    EndsMany = 0x200,

    /// <summary>Some of the forms that end here are bound to their case.</summary>
    EndsBound = 0x400,

    /// <summary>It has children.</summary>
    Branches = 0x800,

    /// <summary>They lie so far back that each distance takes two units.</summary>
    Wide = 0x1000,
}
