using System.Numerics;
using System.Runtime.CompilerServices;
using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Tells whether a form may begin at a place, whatever stands there, by its first two units, folded: for what is neither a plain word nor a run of
/// ideographs.
/// </summary>
internal readonly ref struct PairFilter
{
    // A gap as long as this is left to whoever looks closer.
    private const int LongestGap = 32;

    private readonly FormTables _forms;
    private readonly PlainFolding _folding;
    private readonly int _shift;

    public PairFilter(FormTables forms)
    {
        _forms = forms;
        _folding = PlainFolding.Instance;
        _shift = HeadFilterBuilder.Shift(forms.Pairs.Length * 64);
    }

    /// <summary>Of the characters of a block, those at which a form may begin that begins with no ASCII letter or digit.</summary>
    public ulong Starts(ref char block, ulong characters)
    {
        ulong starts = 0;
        for (ulong left = characters; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            ref char first = ref Unsafe.Add(ref block, bit);
            if (FormTables.HasBit(_forms.Starts, first) && MayBegin(ref first))
                starts |= 1UL << bit;
        }

        return starts;
    }

    /// <summary>Of the characters of a block, those that are whole forms.</summary>
    public ulong Singles(ref char block, ulong characters)
    {
        ulong singles = 0;
        for (ulong left = characters; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            singles |= (FormTables.HasBit(_forms.Singles, Unsafe.Add(ref block, bit)) ? 1UL : 0) << bit;
        }

        return singles;
    }

    /// <summary>Whether a form may begin at a character.</summary>
    public bool MayBegin(ref char text)
    {
        char first = _folding.Fold(text);
        if (first == FoldingTable.Nothing)
            return MayBeginOddly(ref text);
        if (FormTables.HasBit(_forms.Singles, first))
            return true;
        for (int at = 1; at < LongestGap; at++)
        {
            char second = _folding.Fold(Unsafe.Add(ref text, at));
            if (second == '\n')
                return MayGoOn(first, ref Unsafe.Add(ref text, at + 1));
            if (second == FoldingTable.Nothing || FormTables.HasBit(_forms.Pairs, HeadHash.Pair(first, second) >> _shift))
                return true;
            if (second is not (' ' or '-' or '_'))
                return false;
        }

        return true;
    }

    // What stands before the next line, "> " or "// ", is left to whoever looks closer.
    private bool MayGoOn(char first, ref char line)
    {
        for (int at = 0; at < LongestGap; at++)
        {
            char second = _folding.Fold(Unsafe.Add(ref line, at));
            if (second != ' ')
                return !(char.IsAsciiLetterOrDigit(second) || CharacterMasks.IsIdeograph(second)) || FormTables.HasBit(_forms.Pairs, HeadHash.Pair(first, second) >> _shift);
        }

        return true;
    }

    // A ligature, a character of two units: what follows is left to whoever looks closer.
    private bool MayBeginOddly(ref char text)
    {
        string units = char.IsSurrogate(text) || FoldingTable.FoldKeepingCase(text) != FoldingTable.Several ? "" : FoldingTable.Expand(text);
        return units.Length < 2
            || FormTables.HasBit(_forms.Singles, FoldingTable.ToLowerCase(units[0]))
            || FormTables.HasBit(_forms.Pairs, HeadHash.Pair(FoldingTable.ToLowerCase(units[0]), FoldingTable.ToLowerCase(units[1])) >> _shift);
    }
}
