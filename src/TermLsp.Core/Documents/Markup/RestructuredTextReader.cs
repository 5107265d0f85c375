using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Reads the blocks of one document in reStructuredText. Indentation alone says what stands in what: a stack of columns is kept, and no
/// block is read twice.
/// </summary>
internal sealed class RestructuredTextReader(SourceText source)
{
    private readonly string _text = source.Content;
    private readonly RestructuredTextLines _lines = new(source);
    private readonly ZoneBuilder _zones = new(source.Content);
    private readonly List<(int Column, Zone Zone)> _open = [(0, Zone.Prose)];
    private bool _hasBody;
    private int _line;

    /// <summary>The document's zones.</summary>
    public ImmutableArray<ZoneSpan> Read()
    {
        while (_line < _lines.Count)
        {
            if (_lines.IsBlank(_line))
            {
                _line++;
                continue;
            }

            int column = _lines.Indent(_line);
            while (_open[^1].Column > column)
                _open.RemoveAt(_open.Count - 1);
            if (_open[^1].Column < column)
                _open.Add((column, _open[^1].Zone == Zone.Table ? Zone.Table : Zone.Quote));
            ReadBlock(_lines.Span(_line), column);
        }

        return _zones.ToImmutable();
    }

    private Zone OuterZone => _open[^1].Zone;

    private Zone ItemZone => OuterZone == Zone.Table ? Zone.Table : Zone.List;

    // Leaves the reader behind what it has read. The block stands at a column of the reader's line, behind a list's marker perhaps.
    private void ReadBlock(TextSpan span, int column)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, span);
        if (IsItem(line, column) is > 0 and int marker)
        {
            _hasBody = true;
            SkipMarker(ref span, ref column, marker);
            line = Spans.Of(_text, span);
        }

        if (line is ".." || line.StartsWith(".. ", StringComparison.Ordinal))
            ReadExplicit(Spans.TrimStart(_text, new TextSpan(span.Start + 2, span.End)), column);
        else if (RestructuredTextLine.Field(line) is > 0 and int name)
            ReadField(span, column, name);
        else if (RestructuredTextLine.IsGridBorder(line))
            ReadLinesWhile(column, next => next[0] is '+' or '|', lines => new RestructuredTextTable(_zones, _text).ReadGrid(lines));
        else if (RestructuredTextLine.IsSimpleBorder(line))
            ReadSimpleTable(column);
        else if (line is ['|', ' ', ..] or "|")
            ReadLineBlock();
        else if (line.StartsWith(">>> ", StringComparison.Ordinal))
            ReadLinesWhile(column, static _ => true, lines => AddLines(lines, Zone.FencedCode));
        else if (!ReadTitle(span, column))
            ReadParagraph(span, column, OuterZone);
    }

    private int IsItem(ReadOnlySpan<char> line, int column)
    {
        int bullet = RestructuredTextLine.Bullet(line);
        if (bullet > 0)
            return bullet;

        // "A. Einstein was born …" is a list's item only if the next line can go on with it.
        int enumerator = RestructuredTextLine.Enumerator(line);
        bool mayGoOn = enumerator > 0
            && (_lines.IsBlank(_line + 1) || _lines.Indent(_line + 1) != column
                || RestructuredTextLine.Enumerator(_lines.Of(_line + 1)) > 0);
        return mayGoOn ? enumerator : 0;
    }

    // Markers may stand behind each other, `- * a`.
    private void SkipMarker(ref TextSpan span, ref int column, int marker)
    {
        while (marker > 0)
        {
            column += marker;
            _open.Add((column, ItemZone));
            span = new TextSpan(span.Start + marker, span.End);
            marker = RestructuredTextLine.Bullet(Spans.Of(_text, span));
        }
    }

    private bool ReadTitle(TextSpan span, int column)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, span);
        if (column > 0 && !RestructuredTextLine.IsAdornment(line))
            return false;
        bool isOverline = RestructuredTextLine.IsAdornment(line) && !_lines.IsBlank(_line + 1)
            && RestructuredTextLine.IsAdornment(_lines.Of(_line + 2)) && _lines.Of(_line + 2)[0] == line[0];
        if (isOverline)
        {
            ReadInline(Zone.Heading, [_lines.Span(_line + 1)]);
            _line += 3;
            return true;
        }

        if (RestructuredTextLine.IsAdornment(line) && line.Length >= 4)
        {
            _line++;
            return true;
        }

        if (column > 0 || !RestructuredTextLine.IsUnderline(line, _lines.Of(_line + 1)))
            return false;
        ReadInline(Zone.Heading, [span]);
        _line += 2;
        return true;
    }

    // A paragraph, or the term of a definition list: then what is indented below it defines it.
    private void ReadParagraph(TextSpan first, int column, Zone zone)
    {
        _hasBody = true;
        _line++;
        List<TextSpan> lines = [first];
        while (!_lines.IsBlank(_line) && _lines.Indent(_line) == column && !_lines.Of(_line).StartsWith(".. ", StringComparison.Ordinal))
            lines.Add(_lines.Span(_line++));
        bool isLiteral = Spans.Of(_text, lines[^1]).EndsWith("::", StringComparison.Ordinal);
        if (isLiteral)
            lines[^1] = new TextSpan(lines[^1].Start, lines[^1].End - 2);
        bool isTerm = !isLiteral && lines.Count == 1 && !_lines.IsBlank(_line) && _lines.Indent(_line) > column;
        ReadInline(isTerm && zone != Zone.Table ? Zone.List : zone, lines);
        if (isTerm)
            _open.Add((_lines.Indent(_line), ItemZone));
        else if (isLiteral)
            AddLines(TakeIndented(column), Zone.FencedCode);
    }

    private void ReadField(TextSpan span, int column, int name)
    {
        if (!_hasBody && column == 0)
        {
            int block = _zones.NewBlock();
            _zones.Add(span, Zone.FrontMatter, block);
            for (_line++; !_lines.IsBlank(_line) && _lines.Indent(_line) > 0; _line++)
                _zones.Add(_lines.Span(_line), Zone.FrontMatter, block);
            return;
        }

        ReadBody(new TextSpan(span.Start + name, span.End), column, ItemZone);
    }

    // What stands behind a name and goes on below it, indented.
    private void ReadBody(TextSpan rest, int column, Zone zone)
    {
        _hasBody = true;
        rest = Spans.TrimStart(_text, rest);
        int below = _lines.NextIndent(_line + 1);
        if (below > column)
            _open.Add((below, zone));
        if (rest.Length > 0)
            ReadParagraph(rest, below > column ? below : column + 1, zone);
        else
            _line++;
    }

    private void ReadExplicit(TextSpan rest, int column)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, rest);
        int label = line is ['[', ..] ? line.IndexOf(']') : line is ['|', ..] ? line[1..].IndexOf('|') + 1 : 0;
        if (line is ['_', ..])
            ReadTarget(rest, column);
        else if (label > 0 && line[0] == '[')
            ReadBody(new TextSpan(rest.Start + label + 1, rest.End), column, OuterZone);
        else if (label > 0)
            ReadDirectiveOrComment(Spans.TrimStart(_text, new TextSpan(rest.Start + label + 1, rest.End)), column);
        else
            ReadDirectiveOrComment(rest, column);
    }

    private void ReadTarget(TextSpan rest, int column)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, rest);
        int quoted = line.StartsWith("_`", StringComparison.Ordinal) ? line[2..].IndexOf('`') + 2 : 0;
        int colon = quoted + line[quoted..].IndexOf(": ");
        int block = _zones.NewBlock();
        if (colon > quoted)
            _zones.Add(Spans.Trim(_text, new TextSpan(rest.Start + colon + 1, rest.End)), Zone.Url, block);
        for (_line++; !_lines.IsBlank(_line) && _lines.Indent(_line) > column; _line++)
            _zones.Add(_lines.Span(_line), Zone.Url, block);
    }

    private void ReadDirectiveOrComment(TextSpan rest, int column)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, rest);
        if (RestructuredTextLine.IsDirective(line, out int colons))
        {
            ReadDirective(line[..colons], Spans.TrimStart(_text, new TextSpan(rest.Start + colons + 2, rest.End)), column);
            return;
        }

        // An empty comment ends at the blank line: what is indented below it is none.
        _line++;
        List<TextSpan> lines = rest.Length > 0 || !_lines.IsBlank(_line) ? TakeIndented(column) : [];
        AddLines([rest, .. lines], Zone.Comment);
    }

    private void ReadDirective(ReadOnlySpan<char> name, TextSpan argument, int column)
    {
        RestructuredTextDirective directive = RestructuredTextDirective.Of(name);
        _hasBody |= directive.Content != Zone.FrontMatter;
        int first = _line;
        if (directive is { Argument: Zone.Prose or Zone.Quote, Content: { } zone })
        {
            // Its first paragraph may begin behind its name.
            ReadBody(argument, column, zone == Zone.Prose ? OuterZone : zone);
            if (_line == first + 1)
                ReadOptions(column);
            return;
        }

        if (argument.Length > 0 && directive.Argument is { } argumentZone)
            AddArgument(argument, argumentZone);
        _line++;
        ReadOptions(column);
        if (directive.Content is null)
            TakeIndented(column);
        else if (directive.Content is Zone.Prose or Zone.Table && name is not "csv-table")
            OpenBelow(column, directive.Content == Zone.Prose ? OuterZone : Zone.Table);
        else
            AddLines(TakeIndented(column), directive.Content.Value);
    }

    private void AddArgument(TextSpan argument, Zone zone)
    {
        if (zone == Zone.Heading)
            ReadInline(zone, [argument]);
        else
            _zones.Add(argument, zone, _zones.NewBlock());
    }

    private void OpenBelow(int column, Zone zone)
    {
        int below = _lines.NextIndent(_line);
        if (below > column)
            _open.Add((below, zone));
    }

    private void ReadOptions(int column)
    {
        while (!_lines.IsBlank(_line) && _lines.Indent(_line) > column && RestructuredTextLine.Field(_lines.Of(_line)) is > 0 and int name)
        {
            TextSpan span = _lines.Span(_line);
            Zone? zone = _lines.Of(_line)[..name] switch { ":alt:" => Zone.LinkText, ":caption:" => Zone.Heading, _ => null };
            if (zone is { } known)
                ReadInline(known, [Spans.TrimStart(_text, new TextSpan(span.Start + name, span.End))]);
            int option = _lines.Indent(_line);
            for (_line++; !_lines.IsBlank(_line) && _lines.Indent(_line) > option; _line++)
            {
            }
        }
    }

    private void ReadLineBlock()
    {
        List<TextSpan> lines = [];
        while (!_lines.IsBlank(_line))
        {
            TextSpan span = _lines.Span(_line);
            bool isNew = _text[span.Start] == '|';
            if (isNew && lines.Count > 0)
            {
                ReadInline(Zone.Quote, lines);
                lines = [];
            }

            lines.Add(Spans.TrimStart(_text, isNew ? new TextSpan(span.Start + 1, span.End) : span));
            _line++;
        }

        ReadInline(Zone.Quote, lines);
    }

    // Ends with the border that has a blank line behind it.
    private void ReadSimpleTable(int column)
    {
        List<TextSpan> lines = [];
        for (; _line < _lines.Count && (lines.Count == 0 || _lines.IsBlank(_line) || _lines.Indent(_line) >= column); _line++)
        {
            lines.Add(_lines.WithIndent(_line, column));
            if (lines.Count > 1 && RestructuredTextLine.IsSimpleBorder(_lines.Of(_line)) && _lines.IsBlank(_line + 1))
            {
                _line++;
                break;
            }
        }

        new RestructuredTextTable(_zones, _text).ReadSimple(lines);
    }

    private delegate bool LineTest(ReadOnlySpan<char> line);

    private void ReadLinesWhile(int column, LineTest belongs, Action<List<TextSpan>> read)
    {
        List<TextSpan> lines = [];
        do
            lines.Add(_lines.Span(_line++));
        while (!_lines.IsBlank(_line) && _lines.Indent(_line) == column && belongs(_lines.Of(_line)));
        read(lines);
    }

    private List<TextSpan> TakeIndented(int column)
    {
        List<TextSpan> lines = [];
        for (; _line < _lines.Count && (_lines.IsBlank(_line) || _lines.Indent(_line) > column); _line++)
            lines.Add(_lines.Span(_line));
        return lines;
    }

    private void AddLines(List<TextSpan> lines, Zone zone)
    {
        int block = _zones.NewBlock();
        foreach (TextSpan span in lines)
        {
            if (zone is Zone.FencedCode or Zone.Path or Zone.Table || span.Length == 0)
                block = _zones.NewBlock();
            bool isEntry = zone == Zone.Path && _text[Math.Max(span.End - 1, span.Start)..span.End] is ">";
            int angle = isEntry ? Spans.Of(_text, span).LastIndexOf('<') : -1;
            if (angle >= 0)
                _zones.Add(Spans.TrimEnd(_text, new TextSpan(span.Start, span.Start + angle)), Zone.LinkText, block);
            _zones.Add(angle >= 0 ? new TextSpan(span.Start + angle + 1, span.End - 1) : span, zone, block);
        }
    }

    private void ReadInline(Zone zone, List<TextSpan> lines) => new RestructuredTextInline(new Passage(_zones, _text, zone, lines)).Read();
}
