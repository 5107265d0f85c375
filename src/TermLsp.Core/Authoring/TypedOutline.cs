using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>
/// Goes through a YAML glossary line by line, by indentation and brackets alone, and finds what may stand at a place. It takes any text, as one has
/// it while typing: a line that is no YAML is passed over, and a bracket that is never closed ends where a line begins no further right than that
/// which opened it.
/// </summary>
internal sealed partial class TypedOutline
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _caret;
    private readonly Stack<OpenNode> _open = [];
    private readonly MappingShape _root;

    // Where a literal or folded text stands: all further right belongs to it.
    private int? _blockText;
    private GlossaryPlace? _place;

    private TypedOutline(SourceText source, int caret)
    {
        (_source, _text, _caret) = (source, source.Content, caret);
        _root = RootShape();
        _open.Push(new OpenNode(parent: null, column: -1, isSequence: false, shape: null));
    }

    /// <summary>A mapping of terms, each with its equivalent, its definition, or the rest of an entry.</summary>
    public static MappingShape OneLines { get; } =
        new("oneLines", "a glossary", [], new GlossaryKey("<term>", ScalarKind.Text, "", "", "") { Mapping = GlossaryKeys.Concept });

    private OpenNode Top => _open.Peek();

    /// <summary>The place at an offset; null where nothing of the format's own may stand, as in a comment or a long text.</summary>
    public static GlossaryPlace? At(SourceText text, int offset) => new TypedOutline(text, Math.Clamp(offset, 0, text.Length)).Place();

    private GlossaryPlace? Place()
    {
        int caretLine = _source.Lines.LineAt(_caret);
        for (int i = 0; i < _source.Lines.Count; i++)
        {
            TextSpan line = _source.Lines.Content(i);
            Line(line.Start, line.End, hasCaret: i == caretLine);
            if (i < caretLine)
                continue;

            // What follows still tells which keys, and which terms, the mapping and the entry have.
            if (_place is null || !_open.Any(node => node == _place.Mapping || node == _place.Entry))
                break;
        }

        return _place;
    }

    // The full form where it has any key of it, or none at all.
    private MappingShape RootShape()
    {
        bool hasOther = false;
        for (int i = 0; i < _source.Lines.Count; i++)
        {
            TextSpan line = _source.Lines.Content(i);
            if (line.Length == 0 || _text[line.Start] is ' ' or '\t' or '#' or '-' or '{' or '}')
                continue;
            int colon = Colon(line.Start, line.End);
            if (colon < 0)
                continue;
            if (GlossaryKeys.Glossary[Unquoted(line.Start, colon)] is not null)
                return GlossaryKeys.Glossary;
            hasOther = true;
        }

        return hasOther ? OneLines : GlossaryKeys.Glossary;
    }

    private void Line(int start, int end, bool hasCaret)
    {
        int at = Spaces(start, end);
        int column = at - start;
        if (_blockText is int parent)
        {
            if (at == end || column > parent)
                return;
            _blockText = null;
        }

        if (Top.IsFlow && at < end && column <= Top.Column && _text[at] is not ('}' or ']' or ','))
            CloseFlow();
        if (Top.IsFlow)
            Flow(at, end, hasCaret ? start : int.MaxValue);
        else if (at == end)
            Blank(start, hasCaret);
        else if (_text[at] != '#' && !_text.AsSpan(at, end - at).StartsWith("---", StringComparison.Ordinal))
            Block(start, at, end, hasCaret);
    }

    // A blank line means nothing but to the caret, whose column then tells what would stand there.
    private void Blank(int start, bool hasCaret)
    {
        if (!hasCaret)
            return;
        int column = _caret - start;
        TextSpan here = new(_caret, _caret);
        while (Top.Column > column)
            _open.Pop();
        if (Top.IsSequence && Top.Column == column)
        {
            // Either the next item, or the next key of what the sequence is a value in.
            OpenNode? owner = Top.Parent is { IsSequence: false } mapping && mapping.Column == column ? mapping : null;
            _place = owner is null
                ? new GlossaryPlace(NewMapping(column + 2), Top.Key, Top.Entry, here, Gap: "- ")
                : new GlossaryPlace(owner, null, owner.Entry, here);
            return;
        }

        bool isSibling = !Top.IsSequence && Top.Column == column;
        OpenNode around = Top;
        OpenNode node = isSibling ? Top : NewMapping(column);
        if (!isSibling)
            _open.Push(node);
        _place = new GlossaryPlace(node, isSibling ? null : around.ValueKey, node.Entry, here);
    }

    private void Block(int start, int at, int end, bool hasCaret)
    {
        while (at < end && _text[at] == '-' && (at + 1 == end || _text[at + 1] == ' '))
        {
            Sequence(at - start);
            int behindDash = ++at;
            at = Spaces(at, end);
            if (at < end)
                continue;
            if (hasCaret && _caret >= behindDash)
                Item(start, behindDash);
            return;
        }

        if (_text[at] is '{' or '[')
        {
            Flow(at, end, hasCaret ? start : int.MaxValue);
            return;
        }

        int colon = Colon(at, end);
        if (colon < 0)
        {
            Word(start, at, end, hasCaret);
            return;
        }

        OpenNode mapping = Mapping(at - start);
        TextSpan key = new(at, TrimEnd(at, colon));
        mapping.Add(Unquoted(at, colon), key);
        if (hasCaret && key.Start <= _caret && _caret <= key.End)
            _place = new GlossaryPlace(mapping, null, mapping.Entry, key, HasColon: true);
        Value(mapping, start, colon, end, hasCaret);
    }

    private void Value(OpenNode mapping, int start, int colon, int end, bool hasCaret)
    {
        int at = Spaces(colon + 1, end);
        char first = at < end ? _text[at] : '#';
        if (first is '{' or '[')
        {
            Flow(at, end, hasCaret ? start : int.MaxValue);
            return;
        }

        if (first is '|' or '>')
        {
            _blockText = mapping.Column;
            return;
        }

        int valueEnd = first == '#' ? at : TrimEnd(at, CommentStart(at, end));
        if (valueEnd > at)
            mapping.AddValue(Unquoted(at, valueEnd));
        if (!hasCaret || _caret <= colon || _caret > Math.Max(valueEnd, at))
            return;
        TextSpan word = _caret < at || first == '#' ? new TextSpan(_caret, _caret) : new TextSpan(at, valueEnd);
        _place = new GlossaryPlace(null, mapping.Pending, mapping.Entry, word, Gap: word.Start == colon + 1 ? " " : "");
    }

    // A dash with nothing behind it but the caret.
    private void Item(int start, int behindDash)
    {
        OpenNode sequence = Top;
        bool needsSpace = _caret == behindDash;
        OpenNode node = NewMapping(_caret - start + (needsSpace ? 1 : 0));
        _open.Push(node);
        _place = new GlossaryPlace(node, sequence.Key, node.Entry, new TextSpan(_caret, _caret), Gap: needsSpace ? " " : "");
    }

    // Text without a colon: a key that is being typed, or a scalar.
    private void Word(int start, int at, int end, bool hasCaret)
    {
        TextSpan word = new(at, TrimEnd(at, CommentStart(at, end)));
        int column = at - start;
        PopTo(column);
        bool isSibling = !Top.IsSequence && Top.Column == column;
        if (!isSibling)
            Top.AddValue(Unquoted(word.Start, word.End));
        if (!hasCaret || _caret < word.Start || _caret > word.End)
            return;
        OpenNode around = Top;
        OpenNode node = isSibling ? Top : NewMapping(column);
        if (!isSibling)
            _open.Push(node);
        _place = new GlossaryPlace(node, isSibling ? null : around.ValueKey, node.Entry, word);
    }

    private void PopTo(int column)
    {
        while (Top.Column > column || (Top.IsSequence && Top.Column == column))
            _open.Pop();
    }

    private OpenNode Mapping(int column)
    {
        PopTo(column);
        if (Top.IsSequence || Top.Column != column)
            _open.Push(NewMapping(column));
        return Top;
    }

    private OpenNode NewMapping(int column) => new(Top, column, isSequence: false, Top.Parent is null ? _root : Top.ValueShape);

    private void Sequence(int column)
    {
        while (Top.Column > column)
            _open.Pop();
        if (Top.IsSequence && Top.Column == column)
            return;
        _open.Push(new OpenNode(Top, column, isSequence: true, Top.Parent is null ? GlossaryKeys.Concept : Top.ValueShape));
    }
}
