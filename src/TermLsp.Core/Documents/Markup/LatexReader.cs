using System.Buffers;
using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Reads a document in LaTeX, character by character. What is open stands on a list of frames, not on the stack, so that no depth can
/// break it; a blank line closes the braces that were forgotten.
/// </summary>
internal sealed class LatexReader(string text)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\%$&{}]\n\r");

    private readonly ZoneBuilder _zones = new(text);
    private readonly LatexScanner _scanner = new(text);
    private readonly List<Frame> _open = [];
    private Zone _zone = Zone.Prose;
    private int _block = -1;
    private int _from;

    // A brace's frame has the character that closes it, and the arguments that follow; an environment's has its name.
    private readonly record struct Frame(char Close, string Environment, string Arguments, Zone Outside, int BlockOutside);

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
    private int ReadMark(int at)
    {
        switch (text[at])
        {
            case '\\':
                return ReadCommand(at);
            case '%':
                return ReadComment(at);
            case '$':
                return ReadDollar(at);
            case '&' when _zone == Zone.Table:
                Cut(at, at + 1);
                EndBlock();
                return at + 1;
            case '{':
                Open(at, '}', "", _zone, _block);
                return at + 1;
            case '}' or ']':
                return ReadClose(at);
            case '\n' or '\r':
                return ReadLineEnd(at);
            default:
                return at + 1;
        }
    }

    private int Cut(int start, int end)
    {
        _zones.Add(new TextSpan(_from, start), _zone, _block);
        _from = end;
        return end;
    }

    private void EndBlock() => _block = _zones.NewBlock();

    private void Open(int at, char close, string arguments, Zone zone, int block)
    {
        Cut(at, at + 1);
        _open.Add(new Frame(close, "", arguments, _zone, _block));
        (_zone, _block) = (zone, block);
    }

    private int ReadClose(int at)
    {
        if (_open.Count == 0 || _open[^1].Close != text[at])
            return text[at] == '}' ? Cut(at, at + 1) : at + 1;
        Cut(at, at + 1);
        Frame frame = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        (_zone, _block) = (frame.Outside, frame.BlockOutside);
        return ReadArguments(at + 1, frame.Arguments);
    }

    private int ReadLineEnd(int at)
    {
        int next = BlankLines.Skip(text, at, out int lines);
        if (lines < 2)
            return next;
        Cut(at, next);
        while (_open.Count > 0 && _open[^1].Environment.Length == 0)
        {
            _zone = _open[^1].Outside;
            _open.RemoveAt(_open.Count - 1);
        }

        EndBlock();
        return next;
    }

    // Comments on lines of their own follow each other as one.
    private int ReadComment(int at)
    {
        int block = _zones.NewBlock();
        bool isAlone = _scanner.IsFirstInLine(at);
        Cut(at, at);
        while (true)
        {
            int end = _scanner.LineEnd(at);
            int start = at;
            while (start < end && text[start] is '%' or ' ' or '\t')
                start++;
            _zones.Add(new TextSpan(start, end), Zone.Comment, block);
            int next = BlankLines.Skip(text, end, out int lines);
            bool goesOn = isAlone && lines == 1 && next < text.Length && text[next] == '%';
            if (!goesOn)
                return _from = end;
            at = next;
        }
    }

    private int ReadDollar(int at)
    {
        string mark = at + 1 < text.Length && text[at + 1] == '$' ? "$$" : "$";
        return Cover(at, at + mark.Length, _scanner.FindInParagraph(mark, at + mark.Length), mark.Length, Zone.Math);
    }

    private int Cover(int at, int start, int end, int width, Zone zone)
    {
        if (end < 0)
            return Cut(at, start);
        Cut(at, end + width);
        _zones.Add(new TextSpan(start, end), zone, _block);
        return end + width;
    }

    private int ReadCommand(int at)
    {
        int end = _scanner.CommandEnd(at);
        ReadOnlySpan<char> name = text.AsSpan(at + 1, Math.Max(0, end - at - 1));
        if (name is "(" or "[")
            return Cover(at, end, _scanner.FindInParagraph(name is "(" ? "\\)" : "\\]", end), 2, Zone.Math);
        if (name is "%" or "&" or "$" or "#" or "_" or "{" or "}")
            return end;
        if (name.Length > 1)
            name = name.TrimEnd('*');
        Cut(at, end);
        switch (name)
        {
            case "begin":
                return ReadBegin(end);
            case "end":
                return ReadEnd(end);
            case "item":
                EndBlock();
                return ReadItemLabel(end);
            case "par" or "newpage" or "clearpage" or "maketitle" or "tableofcontents":
                EndBlock();
                return _from = end;
            case "\\" or "tabularnewline":
                if (_zone == Zone.Table)
                    EndBlock();
                return _from = _scanner.SkipOptional(end);
            case "verb" or "lstinline" or "mintinline":
                return ReadVerb(end, isMinted: name is "mintinline");
            case "def" or "let" or "gdef":
                return _from = _scanner.SkipDefinition(end);
            default:
                return ReadArguments(end, LatexCommands.Arguments(name));
        }
    }

    // `\verb|code|`, `\lstinline[language=C]{code}`, `\mintinline{python}|code|`
    private int ReadVerb(int at, bool isMinted)
    {
        at = _scanner.SkipOptional(at);
        if (isMinted && _scanner.GroupEnd(at) is > 0 and int language)
            at = language;
        if (at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] == '\\')
            return _from = at;
        int lineEnd = _scanner.LineEnd(at);
        int close = text.AsSpan(at + 1, Math.Max(0, lineEnd - at - 1)).IndexOf(text[at] == '{' ? '}' : text[at]);
        return close < 0 ? _from = at : Cover(at, at + 1, at + 1 + close, 1, Zone.InlineCode);
    }

    private int ReadItemLabel(int at)
    {
        _from = at;
        if (at < text.Length && text[at] == '[' && _scanner.Find("]", at) is >= 0 and int close && close < _scanner.LineEnd(at))
        {
            Open(at, ']', "", Zone.List, _zones.NewBlock());
            return at + 1;
        }

        return at;
    }

    // Reads arguments as far as they are no text; the first that is opens a frame, which reads on when it closes.
    private int ReadArguments(int at, string arguments)
    {
        at = _from = _scanner.SkipOptional(at);
        for (int i = 0; i < arguments.Length; i++)
        {
            int brace = _scanner.SkipToBrace(at);
            if (brace < 0)
                break;
            char kind = arguments[i];
            if (kind is 't' or 'l' or 'h' or 'b')
            {
                Zone zone = kind switch { 'l' => Zone.LinkText, 'h' => Zone.Heading, _ => _zone };
                if (kind is 'h' or 'b')
                    EndBlock();
                int block = _block;
                if (kind is 'h' or 'b')
                    EndBlock();
                _from = brace;
                Open(brace, '}', arguments[(i + 1)..], zone, block);
                return brace + 1;
            }

            int end = _scanner.GroupEnd(brace);
            if (end < 0)
                break;
            Zone? covered = kind switch { 'p' => Zone.Path, 'u' => Zone.Url, 'c' => Zone.InlineCode, 'm' => Zone.Math, _ => null };
            if (covered is { } known)
                _zones.Add(new TextSpan(brace + 1, end - 1), known, _block);
            at = _from = _scanner.SkipOptional(end);
        }

        return at;
    }

    private int ReadBegin(int at)
    {
        int end = _scanner.GroupEnd(at);
        if (end < 0)
            return at;
        string name = text[(at + 1)..(end - 1)].Trim();
        if (LatexCommands.RawZone(name) is { } raw && ReadRaw(name, end, raw) is > 0 and int rawEnd)
            return rawEnd;
        EndBlock();
        _open.Add(new Frame('\0', name, "", _zone, _block));
        _zone = LatexCommands.ZoneOfEnvironment(name) ?? _zone;
        return ReadArguments(end, LatexCommands.ArgumentsOfEnvironment(name));
    }

    private int ReadRaw(string name, int at, Zone zone)
    {
        string closing = $"\\end{{{name}}}";
        int end = zone == Zone.Math ? _scanner.FindInParagraph(closing, at) : _scanner.Find(closing, at);
        if (end < 0)
            return -1;
        at = _scanner.SkipOptional(at);
        if (name.StartsWith("minted", StringComparison.Ordinal) && _scanner.GroupEnd(at) is > 0 and int language)
            at = language;
        int block = zone == Zone.Math ? _block : _zones.NewBlock();
        while (at < end)
        {
            int lineEnd = Math.Min(end, _scanner.LineEnd(at));
            TextSpan line = Spans.Trim(text, new TextSpan(at, lineEnd));
            if (zone == Zone.FencedCode || line.Length == 0)
                block = _zones.NewBlock();
            _zones.Add(line, zone, block);
            at = lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < end && text[lineEnd + 1] == '\n' ? 2 : 1);
        }

        return _from = end + closing.Length;
    }

    private int ReadEnd(int at)
    {
        int end = _scanner.GroupEnd(at);
        if (end < 0)
            return at;
        ReadOnlySpan<char> name = text.AsSpan(at + 1, end - at - 2).Trim();
        for (int i = _open.Count - 1; i >= Math.Max(0, _open.Count - LatexScanner.DeepestNesting); i--)
        {
            if (!name.SequenceEqual(_open[i].Environment))
                continue;
            _zone = _open[i].Outside;
            _open.RemoveRange(i, _open.Count - i);
            break;
        }

        EndBlock();
        return _from = end;
    }
}
