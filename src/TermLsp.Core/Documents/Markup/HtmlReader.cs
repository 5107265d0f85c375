using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Reads a document in HTML, tag by tag.</summary>
internal sealed class HtmlReader(string text, bool bracesAreCode)
{
    // An end tag looks for its start no further up.
    private const int DeepestNesting = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create("<&{\n\r");

    private readonly ZoneBuilder _zones = new(text);
    private readonly HtmlScanner _scanner = new(text);
    private readonly List<(string Name, Zone Outside)> _open = [];
    private Zone _zone = Zone.Prose;
    private int _block;
    private int _from;

    /// <summary>The document's zones.</summary>
    public ImmutableArray<ZoneSpan> Read()
    {
        _block = _zones.NewBlock();
        int at = 0;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
                break;
            at = ReadMark(at + next);
        }

        Cut(text.Length, text.Length);
        return _zones.ToImmutable();
    }

    // Each returns the place to go on from.
    private int ReadMark(int at) => text[at] switch
    {
        '<' => ReadAngle(at),
        '&' => ReadEntity(at),
        '{' => ReadExpression(at),
        _ => ReadLineEnd(at),
    };

    private int Cut(int start, int end)
    {
        _zones.Add(new TextSpan(_from, start), _zone, _block);
        _from = end;
        return end;
    }

    private int ReadLineEnd(int at)
    {
        int next = BlankLines.Skip(text, at, out int lines);
        if (lines < 2 && _zone != Zone.FencedCode)
            return next;
        Cut(at, next);
        _block = _zones.NewBlock();
        return next;
    }

    private int ReadEntity(int at)
    {
        int end = _scanner.EntityEnd(at);
        return end < 0 ? at + 1 : Cut(at, end);
    }

    private int ReadExpression(int at)
    {
        bool isDouble = at + 1 < text.Length && text[at + 1] == '{';
        int end = isDouble ? _scanner.Find("}}", at + 2) : bracesAreCode ? _scanner.Find("}", at + 1) : -1;
        if (end < 0 || _scanner.HasBlankLine(at, end))
            return isDouble ? at + 2 : at + 1;
        return Cut(at, end + (isDouble ? 2 : 1));
    }

    private int ReadAngle(int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
            return ReadComment(at);
        if (rest.StartsWith("![CDATA[", StringComparison.Ordinal))
            return ReadCharacterData(at);
        if (rest is ['!' or '?', ..])
            return AddTag(at, _scanner.TagEnd(at + 1, []));
        bool isEnd = rest is ['/', ..];
        int start = isEnd ? at + 2 : at + 1;
        if (start >= text.Length || !char.IsAsciiLetter(text[start]))
            return rest is ['>', ..] or ['/', '>', ..] ? Cut(at, start + 1) : at + 1;
        return ReadTag(at, start, isEnd);
    }

    private int ReadComment(int at)
    {
        int end = _scanner.Find("-->", at + 4);
        Cut(at, end < 0 ? at + 4 : end + 3);
        foreach (TextSpan paragraph in _scanner.Paragraphs(at + 4, end))
            _zones.Add(paragraph, Zone.Comment, _zones.NewBlock());
        return _from;
    }

    private int ReadCharacterData(int at)
    {
        int start = at + "<![CDATA[".Length;
        int end = _scanner.Find("]]>", start);
        if (end < 0)
            return Cut(at, start);
        Cut(at, end + 3);
        foreach (TextSpan paragraph in _scanner.Paragraphs(start, end))
            _zones.Add(paragraph, _zone, _zones.NewBlock());
        return _from;
    }

    private int AddTag(int at, int end)
    {
        Cut(at, end);
        _zones.Add(new TextSpan(at, end), Zone.Html, _zones.NewBlock());
        return end;
    }

    private int ReadTag(int at, int start, bool isEnd)
    {
        int nameEnd = start;
        while (nameEnd < text.Length && !char.IsWhiteSpace(text[nameEnd]) && text[nameEnd] is not ('>' or '/' or '<'))
            nameEnd++;
        Span<char> lower = stackalloc char[HtmlElements.LongestName];
        int length = nameEnd - start <= lower.Length ? text.AsSpan(start, nameEnd - start).ToLowerInvariant(lower) : 0;
        ReadOnlySpan<char> name = lower[..length];
        List<TextSpan> addresses = [];
        int end = _scanner.TagEnd(nameEnd, addresses);

        Cut(at, end);
        int block = _zones.NewBlock();
        int from = at;
        foreach (TextSpan address in addresses)
        {
            _zones.Add(new TextSpan(from, address.Start), Zone.Html, block);
            _zones.Add(address, Zone.Url, block);
            from = address.End;
        }

        _zones.Add(new TextSpan(from, end), Zone.Html, block);
        if (!HtmlElements.IsInline(name))
            _block = _zones.NewBlock();
        bool isEmpty = text[end - 1] == '>' && text[end - 2] == '/';
        if (isEnd)
            Close(name);
        else if (!isEmpty && !HtmlElements.IsVoid(name))
            return Open(name, end);
        return end;
    }

    private int Open(ReadOnlySpan<char> name, int at)
    {
        if (HtmlElements.IsRaw(name))
            return ReadRaw(name, at);
        if (!HtmlElements.IsInline(name))
            CloseForgottenCode();
        if (!HtmlElements.IsTracked(name))
            return at;
        _open.Add((name.ToString(), _zone));
        if (_zone != Zone.FencedCode)
            _zone = HtmlElements.ZoneOf(name) ?? _zone;
        return at;
    }

    // `<code>` without its end goes no further than the block.
    private void CloseForgottenCode()
    {
        while (_open.Count > 0 && HtmlElements.ZoneOf(_open[^1].Name) == Zone.InlineCode)
        {
            _zone = _open[^1].Outside;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Close(ReadOnlySpan<char> name)
    {
        for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - DeepestNesting); i--)
        {
            if (!name.SequenceEqual(_open[i].Name))
                continue;
            _zone = _open[i].Outside;
            _open.RemoveRange(i, _open.Count - i);
            return;
        }

        if (!HtmlElements.IsInline(name))
            CloseForgottenCode();
    }

    private int ReadRaw(ReadOnlySpan<char> name, int at)
    {
        int end = _scanner.Find($"</{name}", at);
        if (end < 0)
            end = text.Length;
        foreach (TextSpan line in _scanner.Lines(at, end))
            _zones.Add(line, Zone.FencedCode, _zones.NewBlock());
        return _from = end;
    }
}
