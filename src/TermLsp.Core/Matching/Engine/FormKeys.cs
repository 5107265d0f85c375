using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// The spellings of forms as runs of units: the folded characters, and before a character that may stand apart the mark of its gap
/// (<see cref="FormTables.SpacesUnit"/>, <see cref="FormTables.SeparatorUnit"/>). Between two Han characters spaces may always stand, and are not
/// marked: see <see cref="MayStandApart"/>. First they are added, then sorted, then read in order.
/// </summary>
internal sealed class FormKeys
{
    private readonly List<char> _units = [];
    private readonly List<(int Start, int Length)> _keys = [];
    private int[] _order = [];

    /// <summary>The number of keys.</summary>
    public int Count => _keys.Count;

    /// <summary>A key by its place in the order.</summary>
    public ReadOnlySpan<char> this[int index] => Added(_order[index]);

    /// <summary>The number under which a key was added, by its place in the order.</summary>
    public int Number(int index) => _order[index];

    /// <summary>Whether spaces may stand between two characters of every form that has them side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStandApart(char before, char after) => IsHan(before) && IsHan(after);

    /// <summary>Adds a form's key; keys are numbered as they come.</summary>
    public void Add(Form form)
    {
        int start = _units.Count;
        char before = '\0';
        foreach (FormCharacter character in form.Characters)
        {
            if (character.Before == Gap.Separator || (character.Before == Gap.Spaces && !MayStandApart(before, character.Folded)))
                _units.Add(character.Before == Gap.Spaces ? FormTables.SpacesUnit : FormTables.SeparatorUnit);
            _units.Add(before = character.Folded);
        }

        _keys.Add((start, _units.Count - start));
    }

    /// <summary>Puts the keys in the order of their units; equal ones stay as they came.</summary>
    public void Sort()
    {
        // The first units tell most keys apart: comparing numbers is quick.
        ulong[] heads = new ulong[Count];
        _order = new int[Count];
        for (int i = 0; i < Count; i++)
            (heads[i], _order[i]) = (Head(Added(i)), i);
        Array.Sort(heads, _order);
        for (int low = 0, high; low < Count; low = high)
        {
            high = low + 1;
            while (high < Count && heads[high] == heads[low])
                high++;
            if (high > low + 1)
                _order.AsSpan(low, high - low).Sort(Compare);
        }
    }

    /// <summary>The number of units that two keys, and so all between them, begin with alike.</summary>
    public int Shared(int first, int last) => this[first].CommonPrefixLength(this[last]);

    /// <summary>Where the keys end, from <paramref name="low"/> on, that have the same unit at <paramref name="depth"/> as its.</summary>
    public int EndOfGroup(int low, int high, int depth)
    {
        char unit = this[low][depth];
        int step = 1;
        while (low + step < high && this[low + step][depth] == unit)
            step *= 2;
        (int from, int to) = (low + (step / 2), Math.Min(high, low + step));
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (this[middle][depth] == unit)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }

    // The ideographs of the basic plane that are letters: not the hexagrams among them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsHan(char c) => CharacterMasks.IsIdeograph(c) && c is < '\u4DC0' or >= '\u4E00';

    private ReadOnlySpan<char> Added(int number) =>
        CollectionsMarshal.AsSpan(_units).Slice(_keys[number].Start, _keys[number].Length);

    private int Compare(int left, int right) => Added(left).SequenceCompareTo(Added(right)) is var order and not 0 ? order : left.CompareTo(right);

    private static ulong Head(ReadOnlySpan<char> key)
    {
        ulong head = 0;
        for (int i = 0; i < 4; i++)
            head = (head << 16) | (i < key.Length ? key[i] : 0u);
        return head;
    }
}
