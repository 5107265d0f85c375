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

    /// <summary>Adds the forms that begin at a place to <see cref="MatchRoom.Hits"/>.</summary>
    public void From(in FormStart<TText> start)
    {
        char first = start.Folded(start.Position);
        uint root = _forms.Root(first);
        if (root == 0 || !start.HasEdgeBefore(first))
            return;
        _start = start;
        _positions[0] = start.Position;
        Enter((int)root, start.Position + 1, depth: 1);
    }

    // depth: the number of characters, gaps not counted, that have led here.
    private readonly void Enter(int node, int at, int depth)
    {
        while (true)
        {
            int header = _trie[node];
            int next = node + 1;
            for (int end = next + (header & TrieWriter.LongestLabel); next < end; next++)
            {
                char unit = _trie[next];
                if (unit >= FormTables.SpacesUnit)
                    at = _start.Skip(GapOf(unit), at);
                else if (_start.Folded(at) == unit)
                    _positions[depth++] = at++;
                else
                    return;
            }

            if ((header & (int)NodeFlags.Ends) != 0)
                next = AddEnds(header, next, at, depth);
            if ((header & (int)NodeFlags.Branches) == 0)
                return;
            bool isWide = (header & (int)NodeFlags.Wide) != 0;
            int count = _trie[next];
            ReadOnlySpan<char> units = _trie.Slice(next + 1, count);
            int distances = next + 1 + count;

            // Gaps stand last.
            for (int i = count - 1; i >= 0 && units[i] >= FormTables.SpacesUnit; i--)
                Enter(node - Distance(distances, i, isWide), _start.Skip(GapOf(units[i]), at), depth);
            int index = IndexOf(_start.Folded(at), units);
            if (index < 0)
                return;
            _positions[depth++] = at++;
            node -= Distance(distances, index, isWide);
        }
    }

    // Returns what comes after the forms that end here.
    private readonly int AddEnds(int header, int next, int at, int depth)
    {
        int record = Long(next);
        int count = 1;
        int bound = -1;
        next += 2;
        if ((header & (int)NodeFlags.EndsMany) != 0)
            (count, next) = (Long(next), next + 2);
        if ((header & (int)NodeFlags.EndsBound) != 0)
            (bound, next) = (Long(next), next + 2);
        AddHits(record, count, bound, at, depth);
        return next;
    }

    private static int IndexOf(char unit, ReadOnlySpan<char> units)
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

    private readonly int Distance(int distances, int index, bool isWide) => isWide ? Long(distances + (2 * index)) : _trie[distances + index];

    private readonly int Long(int index) => _trie[index] | (_trie[index + 1] << 16);

    private readonly void AddHits(int record, int count, int bound, int at, int depth)
    {
        if (_start.End(at) is not { } end)
            return;
        for (int i = 0; i < count; i++)
        {
            FormRecord form = _forms.Records[record + i];
            bool isRight = bound < 0 || IsRightCase(_forms.BoundCharacters.Slice(bound + (i * depth), depth));
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
