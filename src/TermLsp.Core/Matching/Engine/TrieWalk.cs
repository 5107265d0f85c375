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
        ReadOnlySpan<char> trie = _trie;
        NodeFlags flags = (NodeFlags)(trie[node] & 0xFF00);
        int next = node + 1;
        for (int end = next + (trie[node] & 0xFF); next < end; next++)
        {
            if (trie[next] >= FormTables.SpacesUnit)
                at = _start.Skip(GapOf(trie[next]), at);
            else if (_start.Folded(at) == trie[next])
                _positions[depth++] = at++;
            else
                return;
        }

        if (flags.HasFlag(NodeFlags.Ends))
        {
            int record = Long(next);
            int count = flags.HasFlag(NodeFlags.EndsMany) ? trie[next + 2] : 1;
            next += flags.HasFlag(NodeFlags.EndsMany) ? 3 : 2;
            AddHits(record, count, at);
        }

        if (flags.HasFlag(NodeFlags.Branches))
            EnterChildren(node, next, flags.HasFlag(NodeFlags.Wide), at, depth);
    }

    private readonly void EnterChildren(int node, int next, bool isWide, int at, int depth)
    {
        int count = _trie[next];
        ReadOnlySpan<char> units = _trie.Slice(next + 1, count);
        int distances = next + 1 + count;
        char unit = _start.Folded(at);
        int index = unit < FormTables.SpacesUnit ? units.BinarySearch(unit) : -1;
        if (index >= 0)
        {
            _positions[depth] = at;
            Enter(node - Distance(distances, index, isWide), at + 1, depth + 1);
        }

        // Gaps stand last.
        for (int i = count - 1; i >= 0 && units[i] >= FormTables.SpacesUnit; i--)
            Enter(node - Distance(distances, i, isWide), _start.Skip(GapOf(units[i]), at), depth);
    }

    private readonly int Distance(int distances, int index, bool isWide) => isWide ? Long(distances + (2 * index)) : _trie[distances + index];

    private readonly int Long(int index) => _trie[index] | (_trie[index + 1] << 16);

    private readonly void AddHits(int record, int count, int at)
    {
        if (_start.End(at) is not { } end)
            return;
        for (int i = record; i < record + count; i++)
        {
            FormRecord form = _forms.Records[i];
            bool isRight = !form.Traits.HasFlag(FormTraits.CaseBound) || IsRightCase(i);
            if ((isRight ? Casing.Right : _start.WrongCase(form.Traits, end)) is { } casing)
                _hits.Add(new Hit(_start.SpanTo(end), form, casing, _start.Zone));
        }
    }

    private readonly bool IsRightCase(int record)
    {
        ReadOnlySpan<char> characters = _forms.BoundCharacters(record);
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] != FormTables.SeparatorUnit && _start.Cased(_positions[i]) != characters[i])
                return false;
        }

        return true;
    }

    private static Gap GapOf(char unit) => unit == FormTables.SpacesUnit ? Gap.Spaces : Gap.Separator;
}
