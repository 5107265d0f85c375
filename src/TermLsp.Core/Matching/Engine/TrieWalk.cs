namespace TermLsp.Core.Matching.Engine;

/// <summary>Finds every form that begins at a place: goes down the trie and along the text together. Made once a search.</summary>
internal ref struct TrieWalk<TText>
    where TText : struct, IComparedText
{
    private readonly FormTables _forms;
    private readonly ReadOnlySpan<char> _trie;
    private readonly List<Hit> _hits;
    private readonly int[] _positions;
    private FormStart<TText> _start;

    public TrieWalk(FormTables forms, MatchRoom room)
    {
        _forms = forms;
        _trie = forms.Trie;
        _hits = room.Hits;
        _positions = room.Positions;
    }

    /// <summary>Adds the forms that begin at a start to <see cref="MatchRoom.Hits"/>.</summary>
    public void From(in FormStart<TText> start)
    {
        char first = start.Folded(start.Position);
        uint root = _forms.Root(first);
        if (root == 0 || !start.HasEdgeBefore(first))
            return;
        _start = start;
        _positions[0] = start.Position;
        Enter((int)root, first, start.Position + 1, depth: 1);
    }

    // before: the character of the form before, NUL after a gap. depth: the number of characters, gaps not counted, that have led here.
    private readonly void Enter(int node, char before, int at, int depth)
    {
        while (true)
        {
            TrieNode current = new(_trie, node);
            foreach (char unit in current.Label)
            {
                if (unit >= FormTables.SpacesUnit)
                {
                    (before, at) = ('\0', _start.Skip(GapOf(unit), at));
                    continue;
                }

                int next = FormKeys.MayStandApart(before, unit) ? _start.Skip(Gap.Spaces, at) : at;
                if (_start.Folded(next) != unit)
                    return;
                (before, at) = (unit, next + 1);
                _positions[depth++] = next;
            }

            if (current.Ends)
                AddHits(current.Forms, at, depth);
            if (!current.Branches)
                return;
            ReadOnlySpan<char> units = current.Units;
            for (int i = units.Length - 1; i >= 0 && units[i] >= FormTables.SpacesUnit; i--)
                Enter(current.Child(i), '\0', _start.Skip(GapOf(units[i]), at), depth);
            int apart = _start.Skip(Gap.Spaces, at);
            char following = _start.Folded(apart);
            if (apart > at && !FormKeys.MayStandApart(before, following))
                (apart, following) = (at, _start.Folded(at));
            int index = TrieNode.IndexOf(following, units);
            if (index < 0)
                return;
            _positions[depth++] = apart;
            (node, before, at) = (current.Child(index), following, apart + 1);
        }
    }

    private readonly void AddHits(TrieEnds ends, int at, int depth)
    {
        if (_start.End(at) is not { } end)
            return;
        for (int i = 0; i < ends.Count; i++)
        {
            FormRecord form = _forms.Records[ends.Record + i];
            bool isRight = ends.Bound < 0 || IsRightCase(_forms.BoundCharacters.Slice(ends.Bound + (i * depth), depth));
            if ((isRight ? Casing.Right : _start.WrongCase(form.Traits, end)) is { } casing)
                _hits.Add(new Hit(_start.SpanTo(end), form, casing, _start.Zone));
        }
    }

    private readonly bool IsRightCase(ReadOnlySpan<char> characters)
    {
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] != FormTables.SeparatorUnit && _start.Cased(_positions[i]) != characters[i])
                return false;
        }

        return true;
    }

    private static Gap GapOf(char unit) => unit == FormTables.SpacesUnit ? Gap.Spaces : Gap.Separator;
}
