using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>
/// Divides a text into rows and cells as RFC 4180 has it, and says where each cell stands. (Sylvan.Data.Csv gives values without offsets, and
/// what finds the places has then read the file already; the tests hold this to what Sylvan reads.)
/// A quote that is not closed, or closed in the middle of a cell, breaks its row alone: the next line begins a row. No text is looked through
/// more than twice on that account, for a quoted cell that seems to go on for long can only go past pairs of quotes, and a pair at a cell's
/// start is a cell of its own.
/// </summary>
internal sealed class DelimitedScanner(string text, char delimiter, int start = 0)
{
    private int _at = start;

    /// <summary>The rows, in order.</summary>
    public IEnumerable<DelimitedRow> Rows()
    {
        while (_at < text.Length)
            yield return Row();
    }

    private DelimitedRow Row()
    {
        int start = _at;
        ImmutableArray<Cell>.Builder cells = ImmutableArray.CreateBuilder<Cell>();
        while (true)
        {
            int cellStart = _at;
            if (Next() is not { } cell)
            {
                _at = LineEnd(cellStart);
                TextSpan broken = new(cellStart, _at);
                SkipLineEnd();
                return new DelimitedRow(broken, [], IsBroken: true);
            }

            cells.Add(cell);
            if (_at < text.Length && text[_at] == delimiter)
            {
                _at++;
                continue;
            }

            TextSpan span = new(start, _at);
            SkipLineEnd();
            return new DelimitedRow(span, cells.ToImmutable());
        }
    }

    private Cell? Next()
    {
        int open = SkipSpaces(_at);
        if (open < text.Length && text[open] == '"')
            return Quoted(open);
        int length = text.AsSpan(_at).IndexOfAny(delimiter, '\r', '\n');
        TextSpan span = new(_at, length < 0 ? text.Length : _at + length);
        _at = span.End;
        return new Cell(text, span, IsQuoted: false);
    }

    private Cell? Quoted(int open)
    {
        int from = open + 1;
        while (text.IndexOf('"', from) is int quote and >= 0)
        {
            if (quote + 1 < text.Length && text[quote + 1] == '"')
            {
                from = quote + 2;
                continue;
            }

            int after = SkipSpaces(quote + 1);
            if (after < text.Length && text[after] != delimiter && text[after] is not ('\r' or '\n'))
                return null;
            _at = after;
            return new Cell(text, new TextSpan(open + 1, quote), IsQuoted: true);
        }

        return null;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private int LineEnd(int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is int length and >= 0 ? at + length : text.Length;

    private void SkipLineEnd()
    {
        if (_at < text.Length && text[_at] == '\r')
            _at++;
        if (_at < text.Length && text[_at] == '\n')
            _at++;
    }
}
