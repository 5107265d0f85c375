namespace TermLsp.Core.Matching.Engine;

/// <summary>Finds every form that begins at an offset. Made once a search; offsets must not go back.</summary>
internal ref struct FormSearch
{
    private readonly MatchRoom _room;
    private TrieWalk<PlainText> _plain;
    private TrieWalk<ExactText> _exact;

    public FormSearch(FormTables forms, MatchRoom room)
    {
        _room = room;
        _plain = new TrieWalk<PlainText>(forms, room);
        _exact = new TrieWalk<ExactText>(forms, room);
        HasExceptions = forms.Features.HasFlag(FormFeatures.Exceptions);
    }

    /// <summary>Whether some forms are exceptions.</summary>
    public bool HasExceptions { get; }

    /// <summary>Leaves the forms in <see cref="MatchRoom.Hits"/>: read from the text as it is, or folded exactly where that misreads.</summary>
    public void At(int offset)
    {
        _room.Hits.Clear();
        _room.Plain.Seek(offset);
        if (FormStart<PlainText>.TryAt(offset, new PlainText(_room.Plain), out FormStart<PlainText> plain))
            _plain.From(in plain);
        if (!_room.Plain.IsMisread)
            return;
        _room.Hits.Clear();
        int position = _room.Fold.Seek(offset);
        if (position >= 0 && FormStart<ExactText>.TryAt(position, new ExactText(_room.Fold), out FormStart<ExactText> exact))
            _exact.From(in exact);
    }
}
