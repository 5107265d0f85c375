using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>
/// Reads the rows below a header. Rows with one id are one concept. In a table without ids that says a status for each term, as Crowdin's does,
/// a row whose first term is that of the row before goes on with its concept.
/// </summary>
internal sealed class TableReader
{
    private readonly int _width;
    private readonly int _id;
    private readonly int _joining;
    private readonly RowReader _rows;
    private readonly GlossaryBuilder _builder;
    private readonly List<OpenConcept> _concepts = [];
    private readonly Dictionary<string, OpenConcept> _byId = [];

    private string? _lastFirst;

    public TableReader(DelimitedRow headerRow, TableHeader header, GlossaryBuilder builder)
    {
        _width = headerRow.Cells.Length;
        _id = header.ColumnOf(ColumnRole.Id);
        _joining = header.TermColumns is [var first, _, ..] && header.TermColumns.Any(term => term.Status >= 0) ? first.Column : -1;
        _rows = new RowReader(header, builder);
        _builder = builder;
    }

    /// <summary>Reads what is left of the rows.</summary>
    public void Read(IEnumerator<DelimitedRow> rows)
    {
        while (rows.MoveNext())
        {
            if (!DelimitedGlossaryReader.IsWhole(rows.Current, _builder))
                continue;
            ReportRagged(rows.Current);
            _rows.Read(rows.Current, ConceptOf(rows.Current));
        }

        foreach (OpenConcept concept in _concepts)
            _builder.Add(concept.Draft);
    }

    private OpenConcept ConceptOf(DelimitedRow row)
    {
        Located<string>? id = _id >= 0 ? row[_id]?.Text : null;
        string? first = _joining >= 0 ? row[_joining]?.Text.Value : null;
        bool goesOn = id is null && first is not null && first == _lastFirst;
        _lastFirst = first;
        if (goesOn)
            return _concepts[^1];
        if (id is { } named && _byId.TryGetValue(named.Value, out OpenConcept? known))
            return known;
        OpenConcept concept = new(row.Span, id);
        _concepts.Add(concept);
        if (id is not null)
            _byId.Add(id.Value.Value, concept);
        return concept;
    }

    private void ReportRagged(DelimitedRow row)
    {
        if (row.Cells.Length < _width)
        {
            _builder.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Warning, row.Span,
                $"this row has {row.Cells.Length} cells where the header has {_width}; those that are missing count as empty");
        }
        else if (row.Cells.Skip(_width).FirstOrDefault(cell => !cell.IsEmpty) is { Content: not null } more)
        {
            _builder.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, new TextSpan(more.Text.Span.Start, row.Span.End),
                "this row has more cells than the header, and they are left out; quote a cell that holds the delimiter");
        }
    }
}
