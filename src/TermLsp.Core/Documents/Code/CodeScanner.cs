using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <summary>
/// Reads source code once, left to right: comments and strings by the rules of the language, all else is code. What is unterminated ends
/// with its line, or with the text.
/// </summary>
/// <param name="language">The language.</param>
/// <param name="text">The whole text.</param>
/// <param name="from">The seam to begin at.</param>
/// <param name="former">The division before a change, whose seams end the scan where it meets them; null where there is none.</param>
internal sealed partial class CodeScanner(CodeLanguage language, string text, Seam from = default, FormerDivision? former = null)
{
    // Code in a string in code in a string: deeper than this it is left as text.
    private const int MostNested = 64;

    private readonly TextZones _zones = new(text, former?.NextBlock ?? 1);
    private readonly List<OpenString> _strings = [];
    private readonly Queue<(string Word, bool IsIndented)> _hereDocuments = [];
    private int _at;
    private int _codeStart;
    private bool _isLineStart = true;
    private int _brackets;
    private char _previous;
    private (int Start, int Length) _lastWord;
    private bool _isHeader;

    /// <summary>The zones of the text from the seam on. To be called once.</summary>
    public Division Scan()
    {
        if (from is { Offset: > 0, State: CodeState state })
            Resume(state);
        else
            Begin();
        _codeStart = _at;
        while (_at < _end)
            Step();
        FlushCode();
        return new Division(new TextSpan(from.Offset, _end), _zones.ToImmutable()) { Seams = _seams.ToImmutable(), NextBlock = _zones.NextBlock };
    }

    private void Step()
    {
        char c = text[_at];
        if (c is '\r' or '\n')
            EndLine();
        else if (char.IsWhiteSpace(c))
            _at++;
        else if (language.IsIsland && StartsWith("?>"))
            SkipOutside();
        else if (!TryReturnToString(c) && !TryRules(c))
            TakeCode(c);
    }

    private void EndLine()
    {
        FlushCode();
        int lineEnd = _at;
        _at = NextLine(_at);
        _isLineStart = true;

        // An unterminated string ends with its line, and so does the code inside it.
        int broken = _strings.FindIndex(open => !open.IsMultiLine);
        if (broken >= 0)
            _strings.RemoveRange(broken, _strings.Count - broken);
        if (EndsAtSeam(lineEnd))
            _end = _at;
        while (_hereDocuments.TryDequeue(out (string Word, bool IsIndented) document))
            ReadHereDocument(document.Word, document.IsIndented);
        _codeStart = _at;
    }

    private void TakeCode(char c)
    {
        int start = _at;
        bool isStatement = _isLineStart && _brackets == 0;
        if (CharacterClass.IsWord(c))
        {
            while (_at < text.Length && CharacterClass.IsWord(text[_at]))
                _at++;
            _lastWord = (start, _at - start);
        }
        else
        {
            _at++;
            if (c is '(' or '[' or '{')
                _brackets++;
            else if (c is ')' or ']' or '}')
                _brackets = Math.Max(0, _brackets - 1);
            if (_strings is [.., { Interpolation: { } interpolation } inside] && c == interpolation.Bracket)
                inside.Depth++;
        }

        if (isStatement)
            _isHeader = LastWord is "def" or "class" or "async" && _lastWord.Start == start;
        _isLineStart = false;
        _previous = text[_at - 1];
    }

    private ReadOnlySpan<char> LastWord => _lastWord.Length > 0 ? text.AsSpan(_lastWord.Start, _lastWord.Length) : _wordBefore;

    private bool TryReturnToString(char c)
    {
        if (_strings is not [.., { Interpolation: { } interpolation } inside] || c != interpolation.Close)
            return false;
        if (inside.Depth > 0)
        {
            inside.Depth--;
            return false;
        }

        FlushCode();
        _strings.RemoveAt(_strings.Count - 1);
        for (int i = 0; i < interpolation.CloseLength && _at < text.Length && text[_at] == c; i++)
            _at++;
        ReadString(inside);
        return true;
    }

    private bool TryRules(char c)
    {
        foreach (CodeRule rule in language.Index.At(c))
        {
            if (Opens(rule) && Apply(rule))
                return true;
        }

        return false;
    }

    private bool Opens(CodeRule rule)
    {
        string open = rule.Open;
        StringComparison comparison = language.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (string.Compare(text, _at, open, 0, open.Length, comparison) != 0)
            return false;
        int end = _at + open.Length;

        // `REM` is a word; Perl's `=head` is followed by a digit.
        bool isWord = rule is LineComment or BlockComment && char.IsAsciiLetter(open[^1]) && open[0] != '=';
        if (isWord && end < text.Length && CharacterClass.IsWord(text[end]))
            return false;
        char before = _at > 0 ? text[_at - 1] : '\n';
        return rule.Where switch
        {
            Where.LineStart => _isLineStart,
            Where.FirstColumn => before is '\n' or '\r',
            Where.AfterGap => char.IsWhiteSpace(before) || before is ';' or ')' or '}' or '&' or '|' or '(',
            Where.ValueStart => _isLineStart || "[{,(".Contains(before)
                || (char.IsWhiteSpace(before) && ":-[{,=(!&|?>".Contains(_previous)),
            Where.NotAfterValue => !CharacterClass.IsWord(before) && before is not (')' or ']' or '}' or '\'' or '.'),
            Where.NotAfterColon => before != ':',
            Where.NotAfterSigil => before is not ('$' or '@' or '%' or '&' or '\\'),
            _ => true,
        };
    }

    private bool Apply(CodeRule rule) => rule switch
    {
        LineComment comment => ReadLineComment(comment),
        BlockComment comment => ReadBlockComment(comment),
        StringLiteral literal => OpenLiteral(literal),
        FencedLiteral literal => OpenFence(literal),
        HereDocument here => AnnounceHereDocument(here),
        CharacterLiteral => SkipCharacter(),
        RegexLiteral => SkipRegex(),
        EscapedCharacter escaped => SkipEscaped(_at + escaped.Open.Length),
        _ => false,
    };

    private bool ReadLineComment(LineComment rule)
    {
        int start = _at;
        int body = _at + rule.Open.Length;
        char last = rule.Open[^1];
        while (body < text.Length && !char.IsAsciiLetter(last) && text[body] == last)
            body++;
        if (rule.MayBeOperator && body < text.Length && "!#$%&*+./<=>?@\\^|~:".Contains(text[body]))
            return Skip(body);
        FlushCode();
        int end = LineEnd(body);
        _zones.LineComment(rule, start, body, end);
        _at = _codeStart = end;
        return true;
    }

    private bool ReadBlockComment(BlockComment rule)
    {
        FlushCode();
        int open = rule.Open.Length;

        // `/**/` is no documentation, and ends at once.
        if (rule.IsDoc && string.CompareOrdinal(text, _at + open - 1, rule.Close, 0, rule.Close.Length) == 0)
        {
            _at = _codeStart = _at + open - 1 + rule.Close.Length;
            return true;
        }

        bool isByColumn = rule.Where == Where.FirstColumn;
        int start = _at + open;
        int depth = 1;
        int at = start;
        int end = text.Length;
        _at = end;
        while (at < text.Length)
        {
            int next = text.AsSpan(at).IndexOfAny(rule.Close[0], rule.Nests ? rule.NestedOpen[0] : rule.Close[0]);
            if (next < 0)
                break;
            at += next;
            if (string.CompareOrdinal(text, at, rule.Close, 0, rule.Close.Length) == 0 && (!isByColumn || text[at - 1] is '\n' or '\r'))
            {
                if (--depth == 0)
                {
                    end = at;
                    _at = isByColumn ? LineEnd(at) : at + rule.Close.Length;
                    break;
                }

                at += rule.Close.Length;
            }
            else if (rule.Nests && string.CompareOrdinal(text, at, rule.NestedOpen, 0, rule.NestedOpen.Length) == 0)
            {
                depth++;
                at += rule.NestedOpen.Length;
            }
            else
            {
                at++;
            }
        }

        _zones.BlockComment(start, end, rule.IsDoc);
        _codeStart = _at;
        return true;
    }

    private bool SkipCharacter()
    {
        int at = _at + 1;
        if (at < text.Length && text[at] == '\\')
        {
            // The longest are `'\u{10FFFF}'` and `'\U0010FFFF'`.
            int start = Math.Min(at + 2, text.Length);
            int close = text.AsSpan(start, Math.Min(12, text.Length - start)).IndexOfAny('\'', '\n');
            return close >= 0 && text[start + close] == '\'' && Skip(start + close + 1);
        }

        int length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return at + length < text.Length && text[at] is not ('\'' or '\r' or '\n') && text[at + length] == '\'' && Skip(at + length + 1);
    }

    private bool SkipRegex()
    {
        // A bound keeps a line of nothing but slashes and brackets linear.
        const int Longest = 500;
        bool mayBegin = _isLineStart || _previous == '\0' || "(,=:[!&|?{};+-*%~^>".Contains(_previous)
            || (CharacterClass.IsWord(_previous)
                && LastWord is "return" or "typeof" or "case" or "in" or "if" or "and" or "or" or "unless" or "when" or "split" or "grep");
        if (!mayBegin)
            return false;
        bool inClass = false;
        int limit = Math.Min(text.Length, _at + Longest);
        for (int i = _at + 1; i < limit && text[i] is not ('\r' or '\n'); i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '[')
                inClass = true;
            else if (text[i] == ']')
                inClass = false;
            else if (text[i] == '/' && !inClass)
                return Skip(i + 1);
        }

        return false;
    }

    private bool SkipEscaped(int at) => Skip(at < text.Length && text[at] is not ('\r' or '\n') ? at + 1 : at);

    // Stays code.
    // A literal ends on its line, even behind a backslash: each line of code is a block of its own.
    private bool Skip(int end)
    {
        if (text.AsSpan(_at, end - _at).ContainsAny('\r', '\n'))
            return false;
        _at = end;
        _isLineStart = false;
        _previous = text[_at - 1];
        return true;
    }

    private void SkipOutside()
    {
        FlushCode();
        int end = text.IndexOf("<?", _at, StringComparison.Ordinal);
        end = end < 0 ? text.Length : end;
        while (_at < end)
        {
            int length = text.AsSpan(_at, end - _at).IndexOfAny('\r', '\n');
            int lineEnd = length < 0 ? end : _at + length;
            _zones.Code(_at, lineEnd, Zone.Html);
            _at = lineEnd < end ? NextLine(lineEnd) : end;
        }

        _at = Math.Min(text.Length, end + 2);
        if (StartsWith("php"))
            _at += 3;
        _codeStart = _at;
        _isLineStart = false;
        _previous = ';';
    }

    private void FlushCode()
    {
        if (_codeStart < _at)
            _zones.Code(_codeStart, _at);
        _codeStart = _at;
    }

    private bool StartsWith(string what) => string.CompareOrdinal(text, _at, what, 0, what.Length) == 0;

    private int LineEnd(int start)
    {
        int length = text.AsSpan(Math.Min(start, text.Length)).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private int NextLine(int lineEnd) =>
        Math.Min(text.Length, lineEnd + (lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n' ? 2 : 1));
}
