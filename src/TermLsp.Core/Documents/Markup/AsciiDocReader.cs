using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Reads the blocks of one AsciiDoc document, line by line.</summary>
internal sealed class AsciiDocReader(SourceText source)
{
    // Nobody nests blocks so deep; what goes deeper is read as if it stood at this depth.
    private const int DeepestNesting = 64;

    private readonly string _text = source.Content;
    private readonly LineIndex _lines = source.Lines;
    private readonly ZoneBuilder _zones = new(source.Content);
    private readonly List<(string Delimiter, Zone Outside)> _open = [];
    private Zone _zone = Zone.Prose;
    private string _attributes = "";
    private bool _belongsToItem;
    private int _line;

    /// <summary>The document's zones.</summary>
    public ImmutableArray<ZoneSpan> Read()
    {
        ReadHeader();
        while (_line < _lines.Count)
            ReadBlock();
        return _zones.ToImmutable();
    }

    private TextSpan SpanOf(int line) => Spans.TrimEnd(_text, _lines.Content(line));

    private ReadOnlySpan<char> LineAt(int line) => line < _lines.Count ? Spans.Of(_text, SpanOf(line)) : default;

    private ReadOnlySpan<char> Style => _attributes.Length == 0 ? default : AsciiDocLine.Style(_attributes);

    private static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("//", StringComparison.Ordinal) && (line.Length == 2 || line[2] != '/');

    private void ReadHeader()
    {
        bool hasTitle = false;
        for (; _line < _lines.Count; _line++)
        {
            ReadOnlySpan<char> line = LineAt(_line);
            if (line.IsEmpty && !hasTitle)
                continue;
            if (IsComment(line))
                ReadComments();
            else if (AsciiDocLine.AttributeName(line) > 0)
                ReadAttributeEntry(isHeader: true);
            else if (!hasTitle && line.Length > 2 && line[0] is '=' or '#' && AsciiDocLine.TitleMarks(line) == 2)
                hasTitle = ReadTitle();
            else if (hasTitle && !line.IsEmpty)
                _zones.Add(SpanOf(_line), Zone.FrontMatter, _zones.NewBlock());
            else
                return;
        }
    }

    // Stands at the line that it has read, or at the last of them, as all that ReadHeader calls.
    private bool ReadTitle()
    {
        TextSpan span = SpanOf(_line);
        int marks = AsciiDocLine.TitleMarks(Spans.Of(_text, span));
        int closing = Spans.Of(_text, span).TrimEnd(_text[span.Start]).Length;
        bool isClosed = span.Length - closing == marks - 1 && closing > marks && _text[span.Start + closing - 1] == ' ';
        ReadInline(Zone.Heading, new TextSpan(span.Start + marks, isClosed ? span.Start + closing - 1 : span.End));
        return true;
    }

    private void ReadAttributeEntry(bool isHeader)
    {
        int block = _zones.NewBlock();
        while (true)
        {
            if (isHeader)
                _zones.Add(Spans.Trim(_text, SpanOf(_line)), Zone.FrontMatter, block);
            if (!LineAt(_line).EndsWith(" \\", StringComparison.Ordinal) || LineAt(_line + 1).IsEmpty)
                return;
            _line++;
        }
    }

    private void ReadComments()
    {
        int block = _zones.NewBlock();
        while (true)
        {
            TextSpan span = SpanOf(_line);
            _zones.Add(Spans.Trim(_text, new TextSpan(span.Start + 2, span.End)), Zone.Comment, block);
            if (!IsComment(LineAt(_line + 1)))
                return;
            _line++;
        }
    }

    private void ReadBlock()
    {
        TextSpan span = SpanOf(_line);
        ReadOnlySpan<char> line = Spans.Of(_text, span);
        if (line.IsEmpty)
        {
            _line++;
        }
        else if (AsciiDocLine.IsBlockAttributes(line))
        {
            // Of several lines, the one with a style counts: `[#id]` says nothing.
            if (_attributes.Length == 0 || !AsciiDocLine.Style(line).IsEmpty)
                _attributes = line.ToString();
            _line++;
        }
        else if (line is "+")
        {
            _belongsToItem = true;
            _line++;
        }
        else
        {
            ReadContent(span);
            if (!LineAt(_line - 1).EndsWith("::", StringComparison.Ordinal))
                _belongsToItem = false;
            _attributes = line[0] == '.' && _attributes.Length > 0 ? _attributes : "";
        }
    }

    // Leaves the reader behind what it has read.
    private void ReadContent(TextSpan span)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, span);
        if (AsciiDocLine.Delimiter(line) is { } block)
        {
            ReadDelimited(block, span);
            return;
        }

        if (IsComment(line))
            ReadComments();
        else if (AsciiDocLine.AttributeName(line) > 0)
            ReadAttributeEntry(isHeader: false);
        else if (AsciiDocLine.TitleMarks(line) > 0)
            ReadTitle();
        else if (line is ['.', not ('.' or ' ' or '\t'), ..])
            ReadInline(Zone.Heading, new TextSpan(span.Start + 1, span.End));
        else if (AsciiDocLine.IsBlockMacro(line, out int target, out int bracket))
            ReadMacro(span, target, bracket);
        else if (!AsciiDocLine.IsBreak(line) && !ReadItem(span))
            ReadParagraph(span);
        _line++;
    }

    private void ReadMacro(TextSpan span, int target, int bracket)
    {
        ReadOnlySpan<char> name = Spans.Of(_text, span)[..(target - 2)];
        int block = _zones.NewBlock();
        TextSpan targetSpan = new(span.Start + target, span.Start + bracket);
        if (name is "include")
            _zones.Add(targetSpan, Zone.Path, block);
        else if (name is "image" or "video" or "audio" or "link")
            _zones.Add(targetSpan, Zone.Url, block);
        if (name is "image" && AsciiDocInline.Label(_text, new TextSpan(targetSpan.End + 1, span.End - 1)) is { } label)
            _zones.Add(label, Zone.LinkText, block);
    }

    // Stands at the last line that it has read, as ReadParagraph does.
    private bool ReadItem(TextSpan span)
    {
        TextSpan inside = Spans.TrimStart(_text, span);
        ReadOnlySpan<char> line = Spans.Of(_text, inside);
        int marker = AsciiDocLine.ItemMarker(line);
        if (marker > 0)
        {
            ReadInline(Zone.List, GatherLines(new TextSpan(inside.Start + marker, inside.End), isItem: true));
            return true;
        }

        int mark = AsciiDocLine.DescriptionMark(line, out int length);
        if (mark < 0)
            return false;
        ReadInline(Zone.List, new TextSpan(inside.Start, inside.Start + mark));
        TextSpan rest = Spans.TrimStart(_text, new TextSpan(inside.Start + mark + length, inside.End));
        _belongsToItem = true;
        if (rest.Length > 0)
            ReadInline(Zone.List, GatherLines(rest, isItem: true));
        return true;
    }

    private void ReadParagraph(TextSpan span)
    {
        ReadOnlySpan<char> line = Spans.Of(_text, span);
        bool isLiteral = char.IsWhiteSpace(line[0]) && !_belongsToItem;
        if (!isLiteral && _attributes.Length == 0 && AsciiDocLine.IsUnderline(line, LineAt(_line + 1)) && !IsOpen(LineAt(_line + 1)))
        {
            ReadInline(Zone.Heading, span);
            _line++;
            return;
        }

        Zone zone = isLiteral ? Zone.FencedCode : ZoneOfStyle() ?? (_belongsToItem ? Zone.List : _zone);
        bool isMarkdownQuote = line.StartsWith("> ", StringComparison.Ordinal);
        if (isMarkdownQuote)
            zone = Zone.Quote;
        else if (AdmonitionLabel(line) is > 0 and int label)
            span = new TextSpan(span.Start + label, span.End);
        List<TextSpan> lines = GatherLines(span, isItem: _belongsToItem, isMarkdownQuote);
        AddLines(zone, lines);
    }

    private void AddLines(Zone zone, List<TextSpan> lines)
    {
        if (zone is not (Zone.FencedCode or Zone.Math or Zone.Html or Zone.Comment))
        {
            ReadInline(zone, lines);
            return;
        }

        // A line of code is a statement: no name goes on in the next.
        int block = _zones.NewBlock();
        foreach (TextSpan span in lines)
        {
            bool isBlank = Spans.IsBlank(_text, span);
            if (zone == Zone.FencedCode || isBlank)
                block = _zones.NewBlock();
            _zones.Add(Spans.Trim(_text, span), zone, block);
        }
    }

    private List<TextSpan> GatherLines(TextSpan first, bool isItem, bool isMarkdownQuote = false)
    {
        List<TextSpan> lines = [];
        TextSpan span = first;
        while (true)
        {
            if (isMarkdownQuote && _text[span.Start] == '>')
                span = new TextSpan(span.Start + 1, span.End);
            lines.Add(Spans.TrimStart(_text, span));
            while (IsComment(LineAt(_line + 1)))
            {
                _line++;
                ReadComments();
            }

            ReadOnlySpan<char> next = LineAt(_line + 1);
            bool isOtherBlock = AsciiDocLine.IsBlockAttributes(next) || AsciiDocLine.Delimiter(next) is not null;
            if (next.IsEmpty || isOtherBlock || (isItem && EndsItem(next)))
                return lines;
            _line++;
            span = SpanOf(_line);
        }
    }

    private static bool EndsItem(ReadOnlySpan<char> next)
    {
        next = next.TrimStart();
        return next is "+" || AsciiDocLine.ItemMarker(next) > 0 || AsciiDocLine.DescriptionMark(next, out _) >= 0;
    }

    private static int AdmonitionLabel(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(": ");
        return colon > 0 && line[..colon] is "NOTE" or "TIP" or "IMPORTANT" or "WARNING" or "CAUTION" ? colon + 2 : 0;
    }

    private Zone? ZoneOfStyle() => Style switch
    {
        "quote" or "verse" => Zone.Quote,
        "stem" or "latexmath" or "asciimath" => Zone.Math,
        "source" or "listing" or "literal" => Zone.FencedCode,
        "comment" => Zone.Comment,
        "pass" => Zone.Html,
        _ => null,
    };

    private void ReadDelimited(AsciiDocBlock block, TextSpan span)
    {
        string delimiter = _text[span.Start..span.End];
        _line++;
        if (block is AsciiDocBlock.Open or AsciiDocBlock.Quote && ZoneOfStyle() is null or Zone.Quote)
        {
            OpenOrClose(delimiter, block == AsciiDocBlock.Quote || Style is "quote" or "verse" ? Zone.Quote : _zone);
            return;
        }

        string closing = delimiter.StartsWith("```", StringComparison.Ordinal) ? "```" : delimiter;
        List<TextSpan> lines = [];
        for (; _line < _lines.Count && !LineAt(_line).SequenceEqual(closing); _line++)
            lines.Add(SpanOf(_line));
        _line++;
        if (block == AsciiDocBlock.Table)
            new AsciiDocTable(_zones, _text, AsciiDocTable.Separator(delimiter, _attributes)).Read(lines);
        else if (block == AsciiDocBlock.Comment)
            AddLines(Zone.Comment, lines);
        else
            AddLines(ZoneOfStyle() ?? (block == AsciiDocBlock.Pass ? Zone.Html : Zone.FencedCode), lines);
    }

    private bool IsOpen(ReadOnlySpan<char> delimiter)
    {
        foreach ((string open, _) in _open)
        {
            if (delimiter.SequenceEqual(open))
                return true;
        }

        return false;
    }

    private void OpenOrClose(string delimiter, Zone inside)
    {
        int open = _open.FindLastIndex(block => block.Delimiter == delimiter);
        if (open >= 0)
        {
            _zone = _open[open].Outside;
            _open.RemoveRange(open, _open.Count - open);
        }
        else if (_open.Count < DeepestNesting)
        {
            _open.Add((delimiter, _zone));
            _zone = inside;
        }
    }

    private void ReadInline(Zone zone, TextSpan span) => ReadInline(zone, [span]);

    private void ReadInline(Zone zone, List<TextSpan> lines) => new AsciiDocInline(new Passage(_zones, _text, zone, lines)).Read();
}
