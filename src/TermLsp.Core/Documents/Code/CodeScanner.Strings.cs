using System.Buffers;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <content>The strings.</content>
internal sealed partial class CodeScanner
{
    private static readonly SearchValues<char> NeverInDelimiter = SearchValues.Create(" )\\\"\r\n");

    private bool OpenLiteral(StringLiteral rule)
    {
        OpenString open = new(rule.IsDoc || IsDocstring(rule) ? Zone.Docstring : Zone.String, rule.Close)
        {
            Escape = rule.Escape,
            Doubles = rule.Doubles,
            IsMultiLine = rule.IsMultiLine,
            Interpolation = rule.Interpolation,
        };
        return Enter(open, _at + rule.Open.Length);
    }

    private bool Enter(OpenString open, int start)
    {
        FlushCode();
        _at = start;
        ReadString(open);
        return true;
    }

    private bool IsDocstring(StringLiteral rule) => language.Docstrings switch
    {
        Docstrings.FirstStatement => IsStatement && (_previous == '\0' || (_previous == ':' && _isHeader)),
        Docstrings.Statement => IsStatement && rule.Open.Length == 3,
        Docstrings.Attribute => LastWord is "doc" or "moduledoc" or "typedoc" or "shortdoc" && _previous == 'c' && rule.IsMultiLine,
        _ => false,
    };

    private bool IsStatement => _isLineStart && _brackets == 0 && _strings.Count == 0;

    // From inside a string to its end, or to the code inside it.
    private void ReadString(OpenString open)
    {
        int piece = _at;
        int contentEnd = text.Length;
        int end = text.Length;
        int at = _at;
        while (at < text.Length)
        {
            char c = text[at];
            if (c == open.Escape && c != '\0' && StartsInterpolation(open, at) == 0)
            {
                at = Math.Min(text.Length, at + 1);
                at = at < text.Length && text[at] is '\r' or '\n' ? NextLine(at) : Math.Min(text.Length, at + 1);
            }
            else if (c is '\r' or '\n' && !open.IsMultiLine)
            {
                contentEnd = end = at;
                break;
            }
            else if (open.Bracket != '\0' && c == open.Bracket)
            {
                open.Depth++;
                at++;
            }
            else if (c == open.Close[0] && CloseLength(open, at) is int length and not 0)
            {
                if (length < 0)
                {
                    at -= length;
                    continue;
                }

                end = at + length;
                contentEnd = end - open.Close.Length;
                break;
            }
            else if (StartsInterpolation(open, at) is int opening and not 0)
            {
                if (opening < 0)
                {
                    at -= opening;
                    continue;
                }

                _zones.StringPiece(open, piece, at + opening - open.Interpolation!.Open.Length);
                open.Depth = 0;
                _strings.Add(open);
                _at = _codeStart = at + opening;
                _previous = '(';
                return;
            }
            else
            {
                at++;
            }
        }

        _zones.StringPiece(open, piece, contentEnd);
        _at = _codeStart = end;
        _isLineStart = false;
        _previous = '"';
    }

    // What closes the string here; less than 0: as many characters that look like it and are not; 0: nothing of the kind.
    private int CloseLength(OpenString open, int at)
    {
        string close = open.Close;
        if (open.ClosesByRun)
        {
            int run = RunLength(at, close[0]);
            return run >= close.Length ? run : -run;
        }

        if (string.CompareOrdinal(text, at, close, 0, close.Length) != 0)
            return 0;
        if (open.Doubles && string.CompareOrdinal(text, at + close.Length, close, 0, close.Length) == 0)
            return -2 * close.Length;
        if (open.Bracket != '\0' && open.Depth > 0)
        {
            open.Depth--;
            return -1;
        }

        return close.Length;
    }

    // As above, for the code inside.
    private int StartsInterpolation(OpenString open, int at)
    {
        if (open.Interpolation is not { } interpolation || text[at] != interpolation.Open[0]
            || string.CompareOrdinal(text, at, interpolation.Open, 0, interpolation.Open.Length) != 0)
            return 0;
        if (interpolation.Doubles)
        {
            int run = RunLength(at, interpolation.Bracket);
            return run % 2 == 0 || _strings.Count >= MostNested ? -run : run;
        }

        if (_strings.Count >= MostNested)
            return -interpolation.Open.Length;

        // `$$"""{{{x}}}"""`: the innermost braces count.
        return interpolation.Open[0] == interpolation.Open[^1] ? RunLength(at, interpolation.Bracket) : interpolation.Open.Length;
    }

    private int RunLength(int at, char of)
    {
        int length = text.AsSpan(at).IndexOfAnyExcept(of);
        return length < 0 ? text.Length - at : length;
    }

    private bool OpenFence(FencedLiteral rule)
    {
        int at = _at + rule.Open.Length;
        return at < text.Length && rule.Fence switch
        {
            Fence.Hashes => OpenHashes(at),
            Fence.Quotes => OpenQuotes(),
            Fence.LongBracket => OpenLongBracket(rule, at),
            Fence.Delimiter => OpenDelimiter(at),
            Fence.Bracket => OpenBracket(at),
            _ => false,
        };
    }

    private bool OpenHashes(int at)
    {
        if (_at > 0 && text[_at - 1] == '#')
            return false;
        int hashes = RunLength(at, '#');
        at += hashes;
        if (at >= text.Length || text[at] != '"')
            return false;
        int quotes = RunLength(at, '"') >= 3 ? 3 : 1;

        // Rust's `r#""#` is empty; Swift's `#"""` has several lines.
        bool isTriple = quotes == 3 && (at + 3 >= text.Length || text[at + 3] != '#');
        string close = new string('"', isTriple ? 3 : 1) + new string('#', hashes + (text[_at] == '#' ? 1 : 0));
        return Enter(new OpenString(Zone.String, close), at + (isTriple ? 3 : 1));
    }

    private bool OpenQuotes()
    {
        if (_at > 0 && text[_at - 1] == '$')
            return false;
        int dollars = RunLength(_at, '$');
        int quotes = RunLength(_at + dollars, '"');
        if (quotes < 3)
            return false;
        OpenString open = new(Zone.String, new string('"', quotes))
        {
            ClosesByRun = true,
            Interpolation = dollars > 0 ? new Interpolation(new string('{', dollars)) : null,
        };
        return Enter(open, _at + dollars + quotes);
    }

    private bool OpenLongBracket(FencedLiteral rule, int at)
    {
        int equals = RunLength(at, '=');
        int second = at + equals;
        if (second >= text.Length || text[second] != '[')
            return false;
        string close = "]" + new string('=', equals) + "]";
        if (!rule.IsComment)
            return Enter(new OpenString(Zone.String, close), second + 1);
        FlushCode();
        int end = text.IndexOf(close, second + 1, StringComparison.Ordinal);
        _zones.BlockComment(second + 1, end < 0 ? text.Length : end, isDoc: false);
        _at = _codeStart = end < 0 ? text.Length : end + close.Length;
        return true;
    }

    private bool OpenDelimiter(int at)
    {
        // [lex.string] allows 16 characters.
        int length = text.AsSpan(at, Math.Min(17, text.Length - at)).IndexOf('(');
        if (length < 0 || text.AsSpan(at, length).IndexOfAny(NeverInDelimiter) >= 0)
            return false;
        return Enter(new OpenString(Zone.String, $"){text.AsSpan(at, length)}\""), at + length + 1);
    }

    private bool OpenBracket(int at)
    {
        char bracket = text[at];
        char close = bracket switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', '|' or '!' or '/' or '~' => bracket, _ => '\0' };
        if (close == '\0')
            return false;
        return Enter(new OpenString(Zone.String, close.ToString()) { Escape = '\\', Bracket = close == bracket ? '\0' : bracket }, at + 1);
    }

    private bool AnnounceHereDocument(HereDocument rule)
    {
        int at = _at + rule.Open.Length;
        bool isIndented = at < text.Length && text[at] is '-' or '~';
        at += isIndented ? 1 : 0;
        if (rule.Open == "<<<")
        {
            isIndented = true;
            while (at < text.Length && text[at] == ' ')
                at++;
        }

        char quote = at < text.Length && text[at] is '"' or '\'' or '`' ? text[at] : '\0';
        int start = quote == '\0' ? at : at + 1;
        int end = start;
        while (end < text.Length && CharacterClass.IsWord(text[end]))
            end++;
        if (end == start || char.IsAsciiDigit(text[start]) || (quote != '\0' && (end >= text.Length || text[end] != quote)))
            return false;
        _hereDocuments.Enqueue((text[start..end], isIndented));
        return Skip(quote == '\0' ? end : end + 1);
    }

    private void ReadHereDocument(string word, bool isIndented)
    {
        int start = _at;
        int at = _at;
        while (at < text.Length)
        {
            int lineEnd = LineEnd(at);
            ReadOnlySpan<char> line = text.AsSpan(at, lineEnd - at);
            line = isIndented ? line.TrimStart() : line;

            // PHP's end may be followed by the statement's.
            if (line.StartsWith(word, StringComparison.Ordinal)
                && (line.Length == word.Length || !CharacterClass.IsWord(line[word.Length])))
            {
                _zones.StringPiece(new OpenString(Zone.String, word), start, at);
                _at = lineEnd - line.Length + word.Length;
                return;
            }

            at = NextLine(lineEnd);
        }

        _zones.StringPiece(new OpenString(Zone.String, word), start, text.Length);
        _at = text.Length;
    }
}
