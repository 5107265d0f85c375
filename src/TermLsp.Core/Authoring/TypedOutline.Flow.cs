using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

internal sealed partial class TypedOutline
{
    // The caret's line is told by its start, any other by one that no caret is behind.
    private void Flow(int at, int end, int caretLine)
    {
        bool hasCaret = caretLine != int.MaxValue;
        while (true)
        {
            int gap = at;
            at = Spaces(at, end);
            bool isInGap = hasCaret && Top.IsFlow && gap <= _caret && _caret <= at;
            if (at == end || (_text[at] == '#' && at > gap))
            {
                if (isInGap)
                    FlowGap(new TextSpan(_caret, _caret));
                return;
            }

            switch (_text[at])
            {
                case '{' or '[':
                    OpenFlow(isSequence: _text[at] == '[');
                    at++;
                    break;
                case '}' or ']':
                    if (isInGap)
                        FlowGap(new TextSpan(_caret, _caret));
                    _open.Pop();
                    at++;
                    if (!Top.IsFlow)
                        return;
                    break;
                case ',':
                    if (isInGap)
                        FlowGap(new TextSpan(_caret, _caret));
                    Top.IsInValue = false;
                    at++;
                    break;
                case ':' when !Top.IsSequence && !Top.IsInValue:
                    Top.IsInValue = true;
                    at++;
                    break;
                default:
                    if (isInGap && _caret < at)
                        FlowGap(new TextSpan(_caret, _caret));
                    at = FlowWord(at, end, hasCaret);
                    break;
            }
        }
    }

    private int FlowWord(int at, int end, bool hasCaret)
    {
        int stop = FlowStop(at, end);
        TextSpan word = new(at, TrimEnd(at, stop));
        int next = Spaces(stop, end);
        bool isKey = !Top.IsSequence && !Top.IsInValue;
        bool hasColon = next < end && _text[next] == ':';
        if (isKey && hasColon)
            Top.Add(Unquoted(word.Start, word.End), word);
        else if (!isKey)
            Top.AddValue(Unquoted(word.Start, word.End));
        if (hasCaret && word.Start <= _caret && _caret <= word.End)
            FlowGap(word, hasColon);
        return Math.Max(stop, at + 1);
    }

    // What may stand at a place in a flow: a key, or a value.
    private void FlowGap(TextSpan word, bool hasColon = false)
    {
        bool isKey = !Top.IsSequence && !Top.IsInValue;
        bool isBehindColon = word.Length == 0 && word.Start > 0 && _text[word.Start - 1] == ':';
        _place ??= new GlossaryPlace(isKey ? Top : null, isKey ? null : Top.ValueKey, Top.Entry, word, hasColon, isBehindColon ? " " : "");
    }

    private void OpenFlow(bool isSequence)
    {
        MappingShape? shape = Top.Parent is not null ? Top.ValueShape : isSequence ? GlossaryKeys.Concept : _root;
        _open.Push(new OpenNode(Top, Top.IsFlow ? Top.Column : Math.Max(Top.Column, 0), isSequence, shape) { IsFlow = true });
    }

    private void CloseFlow()
    {
        while (Top.IsFlow)
            _open.Pop();
    }

    // The end of a quoted or plain word.
    private int FlowStop(int at, int end)
    {
        if (_text[at] is '"' or '\'' && QuoteEnd(at, end) is int close and >= 0)
            return close;
        for (int i = at; i < end; i++)
        {
            if (_text[i] is ',' or '[' or ']' or '{' or '}')
                return i;
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or ',' or '}' or ']'))
                return i;
            if (_text[i] == '#' && i > at && _text[i - 1] == ' ')
                return i;
        }

        return end;
    }

    // Behind the closing quotation mark; less than 0 where it is missing on the line.
    private int QuoteEnd(int at, int end)
    {
        for (int i = at + 1; i < end; i++)
        {
            if (_text[i] == '\\' && _text[at] == '"')
                i++;
            else if (_text[i] == _text[at])
                return i + 1;
        }

        return -1;
    }

    // The colon behind a key that begins here; less than 0 where there is none on the line.
    private int Colon(int at, int end)
    {
        int from = _text[at] is '"' or '\'' && QuoteEnd(at, end) is int close and >= 0 ? close : at;
        for (int i = from; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 == end || _text[i + 1] is ' ' or '\t'))
                return i;
            if (_text[i] == '#' && i > at && _text[i - 1] == ' ')
                return -1;
        }

        return -1;
    }

    private int CommentStart(int at, int end)
    {
        int from = at < end && _text[at] is '"' or '\'' && QuoteEnd(at, end) is int close and >= 0 ? close : at;
        int comment = _text.AsSpan(from, end - from).IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? end : from + comment;
    }

    private int Spaces(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    private string Unquoted(int start, int end)
    {
        ReadOnlySpan<char> text = _text.AsSpan(start, end - start).Trim(" \t");
        return (text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text).ToString();
    }
}
