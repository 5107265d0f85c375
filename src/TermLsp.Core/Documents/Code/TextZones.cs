using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <summary>Collects the zones of a source file: what the scanner found, line by line and paragraph by paragraph.</summary>
/// <param name="text">The whole file.</param>
/// <param name="firstBlock">The first block number that is free; greater than 0.</param>
internal sealed class TextZones(string text, int firstBlock)
{
    private readonly ImmutableArray<ZoneSpan>.Builder _zones = ImmutableArray.CreateBuilder<ZoneSpan>();
    private int _lastBlock = firstBlock - 1;
    private LineComment? _lineRule;
    private int _lineCommentEnd;
    private int _commentBlock;
    private bool _isInFence;

    /// <summary>The first block number that is still free.</summary>
    public int NextBlock => _lastBlock + 1;

    /// <summary>Everything collected.</summary>
    public ImmutableArray<ZoneSpan> ToImmutable() => _zones.DrainToImmutable();

    /// <summary>Code on one line.</summary>
    public void Code(int start, int end, Zone zone = Zone.Identifier)
    {
        TextSpan span = Trim(start, end);
        if (HasWords(span))
            _zones.Add(new ZoneSpan(span, zone, ++_lastBlock));
    }

    /// <summary>A comment up to the line's end: it goes on with the last one where a line's end and spaces alone lie between.</summary>
    public void LineComment(LineComment rule, int start, int body, int end)
    {
        bool isNext = IsNextLine(_lineCommentEnd, start);
        if (rule.GoesOnWithDoc && isNext && _lineRule is { IsDoc: true } doc)
            rule = doc;
        if (rule != _lineRule || !isNext)
        {
            _commentBlock = 0;
            _isInFence = false;
        }

        _lineRule = rule;
        _lineCommentEnd = end;
        CommentLine(body, end, rule.IsDoc ? Zone.Docstring : Zone.Comment);
    }

    /// <summary>Whether a comment on the next line would go on with one on the line that ends here.</summary>
    public bool MayGoOn(int lineEnd) => _lineRule is not null && _lineCommentEnd == lineEnd;

    /// <summary>The inside of a comment with an end.</summary>
    public void BlockComment(int start, int end, bool isDoc)
    {
        _lineRule = null;
        _commentBlock = 0;
        _isInFence = false;
        bool? hasGutter = null;
        bool isFirst = true;
        foreach (TextSpan line in Lines(start, end))
        {
            TextSpan body = line;
            if (isFirst)
            {
                while (body.Length > 0 && text[body.Start] == '*')
                    body = body with { Start = body.Start + 1 };
            }
            else
            {
                // The second line tells whether ` * ` is the comment's edge or a list's mark.
                TextSpan trimmed = Trim(line.Start, line.End);
                if (trimmed.Length > 0)
                    hasGutter ??= text[trimmed.Start] == '*';
                if (hasGutter == true && trimmed.Length > 0 && text[trimmed.Start] == '*')
                    body = new TextSpan(trimmed.Start + 1, line.End);
            }

            CommentLine(body.Start, body.End, isDoc ? Zone.Docstring : Zone.Comment);
            isFirst = false;
        }
    }

    /// <summary>A stretch of a string between its ends and the code inside it.</summary>
    public void StringPiece(OpenString literal, int start, int end)
    {
        bool isFirst = true;
        bool isInFence = false;
        int block = literal.Block;
        foreach (TextSpan line in Lines(start, end))
        {
            if (literal.Zone == Zone.Docstring && IsFence(text.AsSpan(line.Start, line.Length).TrimStart()))
            {
                isInFence = !isInFence;
                block = 0;
            }
            else if (isInFence)
            {
                Code(line.Start, line.End, Zone.FencedCode);
            }
            else
            {
                Line(line, literal.Zone, literal.Escape, ref block, startsLine: !isFirst || !literal.HasBegun);
            }

            isFirst = false;
        }

        literal.HasBegun = true;
        literal.Block = block;
    }

    private void CommentLine(int start, int end, Zone zone)
    {
        ReadOnlySpan<char> content = text.AsSpan(start, end - start).Trim();
        if (IsFence(content))
        {
            _isInFence = !_isInFence;
            _commentBlock = 0;
        }
        else if (_isInFence)
        {
            Code(start, end, Zone.FencedCode);
        }
        else
        {
            Line(new TextSpan(start, end), zone, '\0', ref _commentBlock, startsLine: true);
        }
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line is ['`', '`', '`', ..] or ['~', '~', '~', ..];

    // What a person typed into an interpreter, as doctest has it.
    private static bool IsPrompt(ReadOnlySpan<char> line) => line is ['>', '>', '>', ' ', ..] or ['.', '.', '.', ' ', ..];

    private void Line(TextSpan line, Zone zone, char escape, ref int block, bool startsLine)
    {
        TextSpan span = Trim(line.Start, line.End);
        if (!HasWords(span))
        {
            // A blank line, or a rule of dashes.
            if (startsLine)
                block = 0;
            return;
        }

        if (startsLine && zone == Zone.Docstring && IsPrompt(text.AsSpan(span.Start, span.Length)))
        {
            Code(span.Start, span.End, Zone.FencedCode);
            block = 0;
            return;
        }

        if (startsLine)
        {
            int mark = ListMarks.LengthAt(text.AsSpan(span.Start, span.Length), out bool startsBlock);
            if (startsBlock)
                block = 0;
            span = span with { Start = span.Start + mark };
        }

        if (block == 0)
            block = ++_lastBlock;
        if (startsLine && zone == Zone.Docstring && CommentMarkup.NameLength(text.AsSpan(span.Start, span.Length)) is > 0 and int name)
        {
            Add(span with { End = span.Start + name }, Zone.InlineCode, block);
            span = span with { Start = span.Start + name };
        }

        if (escape == '\0')
        {
            Running(span, zone, block);
            return;
        }

        // `\nRAG` holds a RAG: an escape that ends in a letter or digit is markup.
        int start = span.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] != escape)
                continue;
            int end = EscapeEnd(i, span.End);
            if (i + 1 < span.End && char.IsAsciiLetterOrDigit(text[i + 1]))
            {
                Running(new TextSpan(start, i), zone, block);
                start = end;
            }

            i = end - 1;
        }

        Running(new TextSpan(start, span.End), zone, block);
    }

    private int EscapeEnd(int start, int limit)
    {
        if (start + 1 >= limit)
            return limit;
        int at = start + 2;
        int digits = text[start + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at < limit && text[at] == '{')
        {
            int close = text.AsSpan(at, Math.Min(limit - at, 10)).IndexOf('}');
            return close > 0 ? at + close + 1 : at;
        }

        for (; digits > 0 && at < limit && char.IsAsciiHexDigit(text[at]); digits--)
            at++;
        return at;
    }

    // What a comment names is no text, and may hold a path: names come before addresses.
    private void Running(TextSpan span, Zone zone, int block)
    {
        int start = span.Start;
        if (zone != Zone.String)
        {
            foreach ((TextSpan outside, TextSpan inside, Zone kind) in CommentMarkup.Find(text, span))
            {
                WithAddresses(new TextSpan(start, outside.Start), zone, block);
                Add(inside, kind, block);
                start = outside.End;
            }
        }

        WithAddresses(new TextSpan(start, span.End), zone, block);
    }

    private void WithAddresses(TextSpan span, Zone zone, int block)
    {
        int start = span.Start;
        foreach ((TextSpan address, Zone kind) in Addresses.Find(text, span))
        {
            Add(new TextSpan(start, address.Start), zone, block);
            _zones.Add(new ZoneSpan(address, kind, block));
            start = address.End;
        }

        Add(new TextSpan(start, span.End), zone, block);
    }

    private void Add(TextSpan span, Zone zone, int block)
    {
        span = Trim(span.Start, span.End);
        if (HasWords(span))
            _zones.Add(new ZoneSpan(span, zone, block));
    }

    private bool HasWords(TextSpan span)
    {
        foreach (char c in text.AsSpan(span.Start, span.Length))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private bool IsNextLine(int end, int start)
    {
        int lineEnds = 0;
        for (int i = end; i < start; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
                lineEnds++;
            else if (!char.IsWhiteSpace(text[i]))
                return false;
            if (lineEnds > 1)
                return false;
        }

        return lineEnds == 1;
    }

    private IEnumerable<TextSpan> Lines(int start, int end)
    {
        while (true)
        {
            int length = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
            if (length < 0)
                break;
            yield return new TextSpan(start, start + length);
            start += length;
            start += text[start] == '\r' && start + 1 < end && text[start + 1] == '\n' ? 2 : 1;
        }

        yield return new TextSpan(start, end);
    }
}
