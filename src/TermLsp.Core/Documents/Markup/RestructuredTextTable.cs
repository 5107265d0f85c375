using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>The cells of reStructuredText's drawn tables, each a block of its own; a blank line inside a cell begins another.</summary>
internal sealed class RestructuredTextTable(ZoneBuilder zones, string text)
{
    private readonly List<List<TextSpan>> _cells = [];

    /// <summary>Reads a grid table. A border ends all cells above it, one that goes on beside it too.</summary>
    public void ReadGrid(List<TextSpan> lines)
    {
        foreach (TextSpan line in lines)
        {
            if (text[line.Start] == '+' || Spans.Of(text, line).Contains("+--", StringComparison.Ordinal))
                EndRow();
            else
                ReadGridLine(line);
        }

        EndRow();
    }

    /// <summary>Reads a simple table: where the columns begin, its first border says.</summary>
    public void ReadSimple(List<TextSpan> lines)
    {
        List<int> columns = [];
        ReadOnlySpan<char> border = Spans.Of(text, lines[0]);
        for (int at = 0; at < border.Length; at++)
        {
            if (border[at] == '=' && (at == 0 || border[at - 1] == ' '))
                columns.Add(at);
        }

        foreach (TextSpan line in lines)
        {
            ReadOnlySpan<char> content = Spans.Of(text, line);
            bool isBorder = !content.IsEmpty && (!content.ContainsAnyExcept("= ") || !content.ContainsAnyExcept("- "));
            if (isBorder || content.IsEmpty)
                EndRow();
            else
                ReadSimpleLine(line, columns);
        }

        EndRow();
    }

    private void ReadGridLine(TextSpan line)
    {
        int cell = 0;
        int start = line.Start + 1;
        for (int at = start; at < line.End; at++)
        {
            if (text[at] != '|')
                continue;
            AddToCell(cell++, start, at);
            start = at + 1;
        }
    }

    // A row whose first cell is empty goes on with the row above.
    private void ReadSimpleLine(TextSpan line, List<int> columns)
    {
        int at = line.Start;
        int width = 0;
        int cell = 0;
        for (; cell < columns.Count && at < line.End; cell++)
        {
            int start = at;
            int end = cell + 1 < columns.Count ? columns[cell + 1] : int.MaxValue;
            for (; at < line.End && width < end; at++)
                width += Columns.Of(text[at]);
            if (cell == 0 && !Spans.IsBlank(text, new TextSpan(start, at)))
                EndRow();
            AddToCell(cell, start, at);
        }

        EndCells(cell);
    }

    private void AddToCell(int cell, int start, int end)
    {
        while (_cells.Count <= cell)
            _cells.Add([]);
        TextSpan span = Spans.Trim(text, new TextSpan(start, end));
        if (span.Length > 0)
            _cells[cell].Add(span);
        else
            EndCell(cell);
    }

    private void EndRow() => EndCells(0);

    // Forgets them too: a line reads no more cells than it reaches, or those above it.
    private void EndCells(int first)
    {
        for (int cell = first; cell < _cells.Count; cell++)
            EndCell(cell);
        if (first < _cells.Count)
            _cells.RemoveRange(first, _cells.Count - first);
    }

    private void EndCell(int cell)
    {
        if (_cells[cell].Count > 0)
            new RestructuredTextInline(new Passage(zones, text, Zone.Table, [.. _cells[cell]])).Read();
        _cells[cell].Clear();
    }
}
