using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Finds every form that begins at an offset. Made once a search; offsets must not go back.</summary>
internal ref struct FormSearch
{
    private readonly MatchRoom _room;
    private readonly LineWalk _line;
    private TrieWalk<PlainText> _plain;
    private TrieWalk<ExactText> _exact;

    /// <param name="forms">The forms.</param>
    /// <param name="room">What the search works with; it has taken the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="window">The part of it that is searched: nothing stands beside it.</param>
    public FormSearch(FormTables forms, MatchRoom room, ZonedText text, TextSpan window)
    {
        _room = room;
        _line = new LineWalk(forms, text.Text.Content.AsSpan(0, window.End), room);
        _plain = new TrieWalk<PlainText>(forms, room);
        _exact = new TrieWalk<ExactText>(forms, room);
        HasExceptions = forms.Features.HasFlag(FormFeatures.Exceptions);
    }

    /// <summary>Whether some forms are exceptions.</summary>
    public bool HasExceptions { get; }

    /// <summary>
    /// Leaves the forms in <see cref="MatchRoom.Hits"/>: as the line has them, else as the rules want it; read from the text as it is, or folded
    /// exactly where that misreads.
    /// </summary>
    /// <param name="offset">The offset.</param>
    /// <param name="candidate">What is known of it.</param>
    public void At(int offset, in Candidate candidate)
    {
        _room.Hits.Clear();
        _room.Plain.Seek(offset);
        if (_line.TryFrom(offset, _room.Plain.Line, candidate.Place, candidate.Length))
            return;
        _room.Hits.Clear();
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
