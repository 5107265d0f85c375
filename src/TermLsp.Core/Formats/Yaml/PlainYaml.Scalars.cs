using System.Buffers;
using System.Globalization;
using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

internal sealed partial class PlainYaml
{
    private static readonly SearchValues<char> BlockStops = SearchValues.Create(":#\n\r");
    private static readonly SearchValues<char> FlowStops = SearchValues.Create(":#\n\r,[]{}");

    private static readonly SearchValues<char> QuoteStops = SearchValues.Create("\"\\\n\r");

    // Without quotes; gives up before what begins otherwise.
    private bool MayBeginPlain(bool isInFlow)
    {
        char next = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        bool may = _text[_at] switch
        {
            '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '"' or '\'' => false,
            '-' => next is not (' ' or '\n' or '\r') && !(isInFlow && next is ',' or '[' or ']' or '{' or '}'),
            _ => true,
        };
        if (!may)
            GiveUp();
        return may;
    }

    // The end of what stands on the line; moves to what ends it: the line's end, a comment, a colon, a bracket.
    private int PlainEnd(bool isInFlow)
    {
        int start = _at;
        while (true)
        {
            int length = _text.AsSpan(_at).IndexOfAny(isInFlow ? FlowStops : BlockStops);
            _at = length < 0 ? _text.Length : _at + length;
            if (IsAtEnd || _text[_at] is not (':' or '#'))
                break;
            if (_text[_at] == '#' ? _text[_at - 1] == ' ' : IsBlankAt(_at + 1))
                break;
            if (isInFlow && _text[_at] == ':' && _text[_at + 1] is ',' or '[' or ']' or '{' or '}')
            {
                GiveUp();
                break;
            }

            _at++;
        }

        int end = _at;
        while (end > start && _text[end - 1] == ' ')
            end--;
        return end;
    }

    private YamlNode? Plain(int parent)
    {
        int start = _at;
        if (!MayBeginPlain(isInFlow: false))
            return null;
        int end = PlainEnd(isInFlow: false);
        if (IsColon())
            return GiveUp();
        StringBuilder? folded = null;
        string first = _text[start..end];
        while (!IsAtEnd && _text[_at] != '#' && Continuation(parent) is int breaks and > 0)
        {
            folded ??= new StringBuilder(first);
            int line = _at;
            end = PlainEnd(isInFlow: false);
            if (_gaveUp || IsColon())
                return GiveUp();
            Fold(folded, breaks).Append(_text, line, end - line);
        }

        return _gaveUp ? null : new YamlScalar(folded?.ToString() ?? first, IsPlain: true, new TextSpan(start, end));
    }

    // How many line ends stand before the text of the next line that belongs to a scalar; 0, without having moved, where there is none.
    private int Continuation(int parent)
    {
        (int at, int line) = (_at, _lineStart);
        int breaks = 0;
        while (!IsAtEnd && _text[_at] is ' ' or '\n' or '\r')
        {
            if (_text[_at] == ' ')
            {
                _at++;
                continue;
            }

            Break();
            breaks++;
        }

        if (!IsAtEnd && !_gaveUp && Column > parent && _text[_at] != '#')
            return breaks;
        (_at, _lineStart) = (at, line);
        return 0;
    }

    private static StringBuilder Fold(StringBuilder text, int breaks) => breaks == 1 ? text.Append(' ') : text.Append('\n', breaks - 1);

    private YamlScalar? Quoted(int parent)
    {
        int start = _at++;
        bool isDouble = _text[start] == '"';
        int length = isDouble ? _text.AsSpan(_at).IndexOfAny(QuoteStops) : _text.AsSpan(_at).IndexOfAny('\'', '\n', '\r');
        if (length < 0)
        {
            GiveUp();
            return null;
        }

        int close = _at + length;
        if (_text[close] == _text[start] && (isDouble || close + 1 == _text.Length || _text[close + 1] != '\''))
        {
            _at = close + 1;
            return new YamlScalar(_text[(start + 1)..close], IsPlain: false, new TextSpan(start, _at));
        }

        return isDouble ? DoubleQuoted(start, parent) : SingleQuoted(start, parent);
    }

    private YamlScalar? SingleQuoted(int start, int parent)
    {
        StringBuilder text = new();
        while (true)
        {
            int length = _text.AsSpan(_at).IndexOfAny('\'', '\n', '\r');
            if (length < 0)
                break;
            text.Append(_text, _at, length);
            _at += length;
            if (_text[_at] != '\'')
            {
                if (!FoldQuoted(text, kept: 0, parent))
                    break;
                continue;
            }

            _at++;
            if (IsAtEnd || _text[_at] != '\'')
                return new YamlScalar(text.ToString(), IsPlain: false, new TextSpan(start, _at));
            text.Append('\'');
            _at++;
        }

        GiveUp();
        return null;
    }

    private YamlScalar? DoubleQuoted(int start, int parent)
    {
        StringBuilder text = new();

        // Spaces before a line's end fall away, but not those that are escaped.
        int kept = 0;
        while (true)
        {
            int length = _text.AsSpan(_at).IndexOfAny(QuoteStops);
            if (length < 0)
                break;
            text.Append(_text, _at, length);
            _at += length;
            if (_text[_at] == '"')
            {
                _at++;
                return new YamlScalar(text.ToString(), IsPlain: false, new TextSpan(start, _at));
            }

            if (_text[_at] != '\\' ? !FoldQuoted(text, kept, parent) : !Escape(text))
                break;
            kept = text.Length;
        }

        GiveUp();
        return null;
    }

    private bool FoldQuoted(StringBuilder text, int kept, int parent)
    {
        while (text.Length > kept && text[^1] == ' ')
            text.Length--;
        int breaks = Continuation(parent);
        if (breaks > 0)
            Fold(text, breaks);
        return breaks > 0;
    }

    private bool Escape(StringBuilder text)
    {
        if (_at + 1 >= _text.Length)
            return false;
        char escape = _text[_at + 1];
        int digits = escape switch { 'x' => 2, 'u' => 4, _ => 0 };
        _at += 2;
        if (digits > 0)
        {
            if (_at + digits > _text.Length || !ushort.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                || char.IsSurrogate((char)code))
                return false;
            text.Append((char)code);
            _at += digits;
            return true;
        }

        char? c = escape switch
        {
            '0' => '\0', 'a' => '\a', 'b' => '\b', 't' => '\t', 'n' => '\n', 'v' => '\v', 'f' => '\f', 'r' => '\r', 'e' => '\u001B',
            ' ' or '"' or '/' or '\\' => escape,
            _ => null,
        };
        text.Append(c);
        return c is not null;
    }

    private YamlNode? BlockScalar(int parent)
    {
        int start = _at;
        bool isFolded = _text[_at++] == '>';
        char chomping = !IsAtEnd && _text[_at] is '-' or '+' ? _text[_at++] : ' ';
        if (!IsAtLineEnd() || IsAtEnd)
            return GiveUp();
        _at = LineEnd();
        if (IsAtEnd)
            return GiveUp();

        // The first line with a text tells how far all are indented. What spaces mean in blank lines before it, versions of YAML disagree on.
        Break();
        int leading = 0;
        int indent;
        while (true)
        {
            int lineStart = _at;
            while (!IsAtEnd && _text[_at] == ' ')
                _at++;
            indent = _at - lineStart;
            if (IsAtEnd)
                return GiveUp();
            if (_text[_at] is not ('\n' or '\r'))
                break;
            if (indent > 0)
                return GiveUp();
            leading++;
            Break();
        }

        if (indent <= parent || _gaveUp)
            return GiveUp();
        return BlockLines(start, indent, leading, isFolded, chomping);
    }

    // libyaml's yaml_parser_scan_block_scalar, which the library follows: a folded line's end is a space unless a line beside it is blank or
    // further indented.
    private YamlNode? BlockLines(int start, int indent, int leading, bool isFolded, char chomping)
    {
        StringBuilder text = new();
        int breaks = leading;
        bool hasBreak = false;
        bool wasFurther = false;
        int end = _at;
        while (!IsAtEnd && Column == indent)
        {
            bool isFurther = _text[_at] == ' ';
            if (isFolded && hasBreak && !wasFurther && !isFurther)
            {
                if (breaks == 0)
                    text.Append(' ');
            }
            else if (hasBreak)
            {
                text.Append('\n');
            }

            text.Append('\n', breaks);
            wasFurther = isFurther;
            int lineEnd = LineEnd();
            text.Append(_text, _at, lineEnd - _at);
            _at = lineEnd;
            hasBreak = !IsAtEnd;
            if (hasBreak)
                Break();
            end = _at;
            breaks = 0;
            while (!IsAtEnd)
            {
                while (!IsAtEnd && Column < indent && _text[_at] == ' ')
                    _at++;
                if (IsAtEnd || _text[_at] is not ('\n' or '\r'))
                    break;
                Break();
                end = _at;
                breaks++;
            }
        }

        if (chomping != '-' && hasBreak)
            text.Append('\n');
        if (chomping == '+')
            text.Append('\n', breaks);
        return _gaveUp ? null : new YamlScalar(text.ToString(), IsPlain: false, new TextSpan(start, end));
    }
}
