using System.Runtime.CompilerServices;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Finds the forms that begin at a place as long as nothing is special: running text, one line of one zone, characters that stand for
/// themselves, no gap longer than a space or a hyphen, the right case. That is nearly always so, and several times as quick as the rules of
/// <see cref="FormStart{TText}"/>, which it never decides otherwise: where they may matter it gives up, and <see cref="TrieWalk{TText}"/> is asked.
/// </summary>
internal readonly ref struct LineWalk
{
    private readonly FormTables _forms;
    private readonly ReadOnlySpan<char> _trie;
    private readonly ReadOnlySpan<char> _text;
    private readonly PlainFolding _folding;
    private readonly List<Hit> _hits;
    private readonly int[] _positions;

    /// <param name="forms">The forms.</param>
    /// <param name="text">The text from its beginning to where the search's window ends.</param>
    /// <param name="room">Takes the hits.</param>
    public LineWalk(FormTables forms, ReadOnlySpan<char> text, MatchRoom room)
    {
        _forms = forms;
        _trie = forms.Trie;
        _text = text;
        _folding = PlainFolding.Instance;
        _hits = room.Hits;
        _positions = room.Positions;
    }

    /// <summary>Adds the forms to <see cref="MatchRoom.Hits"/>; false where the rules have to be asked, and what was added does not count.</summary>
    /// <param name="offset">Where they begin.</param>
    /// <param name="line">The line there.</param>
    /// <param name="place">Where the head leads to; <see cref="HeadTable.FromRoot"/> where none is known.</param>
    /// <param name="length">How many characters the head has.</param>
    public bool TryFrom(int offset, in ZoneLine line, uint place, int length)
    {
        if (Zones.HoldsNames(line.Zone.Zone) || offset < line.Start || offset + length > line.End)
            return false;
        char first = _folding.Fold(_text[offset]);
        if (first == FoldingTable.Nothing)
            return false;
        if (!CharacterMasks.IsIdeograph(first) && offset > line.Before)
        {
            switch (Beside(_text[offset - 1]))
            {
                case Neighbour.Doubtful:
                    return false;
                case Neighbour.Word when first < 0x80 || CharacterClass.IsWord(first):
                    return true;
            }
        }

        if (place == HeadTable.FromRoot)
        {
            uint root = _forms.Root(first);
            if (root == 0)
                return true;
            (place, length) = (HeadTable.Place((int)root, 0), 1);
        }

        for (int i = 0; i < length; i++)
            _positions[i] = offset + i;
        (int node, int label) = HeadTable.Parts(place);
        return Enter(node, label, offset, offset + length, length, in line);
    }

    private bool Enter(int number, int label, int offset, int at, int depth, in ZoneLine line)
    {
        while (true)
        {
            TrieNode node = new(_trie, number);
            ReadOnlySpan<char> units = node.Label;
            for (int i = label; i < units.Length; i++)
            {
                char unit = units[i];
                bool isGap = unit >= FormTables.SpacesUnit;
                if (at >= line.End)
                    return EndsThere(isGap ? units[(i + 1)..] : units[i..], isGap || FormKeys.MayStandApart(Last(at), unit), in line);
                char c = _text[at];
                if (isGap)
                {
                    if (!TrySkip(unit, line.End, ref at))
                        return false;
                    continue;
                }

                if (c != unit && _folding.Fold(c) is var folded && folded != unit)
                    return IsPlain(folded, at);
                _positions[depth++] = at++;
            }

            if (node.Ends && !TryEnd(node.Forms, offset, at, depth, in line))
                return false;
            if (!node.Branches)
                return true;
            units = node.Units;
            if (at >= line.End)
                return EndsThere(units, CharacterMasks.IsIdeograph(Last(at)), in line);
            for (int i = units.Length - 1; i >= 0 && units[i] >= FormTables.SpacesUnit; i--)
            {
                int after = at;
                if (!TrySkip(units[i], line.End, ref after) || !Enter(node.Child(i), 0, offset, after, depth, in line))
                    return false;
            }

            char next = _folding.Fold(_text[at]);
            int index = TrieNode.IndexOf(next, units);
            if (index < 0)
                return IsPlain(next, at);
            _positions[depth++] = at++;
            (number, label) = (node.Child(index), 0);
        }
    }

    private char Last(int at) => _folding.Fold(_text[at - 1]);

    // Whether no form goes on over the line's end: not where none may, or where another character than those which it goes on with follows.
    private bool EndsThere(ReadOnlySpan<char> units, bool mayGoOn, in ZoneLine line)
    {
        if (!line.IsWhole(_text) || units.IsEmpty || units[^1] >= FormTables.SpacesUnit)
            return false;
        return !mayGoOn || (line.Following(_text, _folding) is var next && next != FoldingTable.Nothing && !units.Contains(next));
    }

    // Whether a character, folded, that no form has at this place is no gap between Han characters either.
    private bool IsPlain(char folded, int at) =>
        folded != FoldingTable.Nothing && (folded != ' ' || !CharacterMasks.IsIdeograph(Last(at)));

    // Over one space, or one hyphen where the form has it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySkip(char gap, int end, ref int at)
    {
        char c = _text[at];
        if (c > '_' && (CharacterMasks.IsIdeograph(c) || c < 0x80))
            return true;
        char folded = _folding.Fold(c);
        if (folded is not (' ' or '-'))
            return folded is not ('\n' or '_' or FoldingTable.Nothing);
        if (folded == '-' && gap == FormTables.SpacesUnit)
            return true;
        return ++at < end && _folding.Fold(_text[at]) is not (' ' or '-' or '_' or '\n' or FoldingTable.Nothing);
    }

    private bool TryEnd(TrieEnds ends, int offset, int at, int depth, in ZoneLine line)
    {
        if (at - offset > ITermMatcher.LongestSpan)
            return false;
        char last = _text[at - 1];
        if (!CharacterMasks.IsIdeograph(last) && at < _text.Length)
        {
            Neighbour after = Beside(_text[at]);
            if (after == Neighbour.Doubtful)
                return false;
            if (after == Neighbour.Word && _folding.Fold(last) is var own && (own < 0x80 || CharacterClass.IsWord(own)))
                return true;
        }

        for (int i = 0; i < ends.Count; i++)
        {
            if (ends.Bound >= 0 && !IsRightCase(_forms.BoundCharacters.Slice(ends.Bound + (i * depth), depth)))
                return false;
            _hits.Add(new Hit(new TextSpan(offset, at), _forms.Records[ends.Record + i], Casing.Right, line.Zone.Zone));
        }

        return true;
    }

    private bool IsRightCase(ReadOnlySpan<char> characters)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] != FormTables.SeparatorUnit && _text[_positions[i]] != characters[i])
                return false;
        }

        return true;
    }

    // An underscore may be markup, a backslash stand before one, an apostrophe be a possessive's, and what is invisible hides another.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Neighbour Beside(char c)
    {
        if (CharacterMasks.IsIdeograph(c) || c is ' ' or '\n')
            return Neighbour.Edge;
        char folded = _folding.Fold(c);
        return folded is '_' or '\\' or '\'' or FoldingTable.Nothing ? Neighbour.Doubtful : CharacterClass.IsWord(folded) ? Neighbour.Word : Neighbour.Edge;
    }

    private enum Neighbour
    {
        Edge,
        Word,
        Doubtful,
    }
}
