using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>Reads tables: commas, semicolons or tabs, with the columns of many tools, or with none named.</summary>
public sealed class DelimitedGlossaryReader : IGlossaryReader
{
    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        GlossaryBuilder builder = new(input);
        (char delimiter, int start) = Delimiter.Of(input.Path, input.Text.Content);
        using IEnumerator<DelimitedRow> rows = new DelimitedScanner(input.Text.Content, delimiter, start).Rows().Where(row => !row.IsEmpty || row.IsBroken).GetEnumerator();
        if (!rows.MoveNext())
            return builder.ToResult();
        if (!IsWhole(rows.Current, builder))
        {
            builder.Report(
                GlossaryDiagnosticCode.Unreadable, Severity.Error, rows.Current.Span,
                "the first row tells what the columns are, so nothing below it can be read until it is mended");
        }
        else if (TableHeader.Read(rows.Current) is { } header)
        {
            ReportUnknownNames(rows.Current, header, builder);
            new TableReader(rows.Current, header, builder).Read(rows);
        }
        else
        {
            HeaderlessReader reader = new(builder);
            reader.Read(rows.Current);
            while (rows.MoveNext())
            {
                if (IsWhole(rows.Current, builder))
                    reader.Read(rows.Current);
            }
        }

        return builder.ToResult();
    }

    /// <summary>Whether a row can be read; where not, it is reported.</summary>
    internal static bool IsWhole(DelimitedRow row, GlossaryBuilder builder)
    {
        if (row.IsBroken)
        {
            builder.Report(
                GlossaryDiagnosticCode.Syntax, Severity.Error, row.Span,
                "a quoted cell in this row does not end where its cell ends, so the row is left out; close it, and write a quote inside it twice");
        }
        else if (row.Cells.FirstOrDefault(HasNul) is { Content: not null } cell)
        {
            builder.Report(GlossaryDiagnosticCode.Syntax, Severity.Error, cell.Span, "this cell holds a NUL character, so its row is left out; is the file a text?");
            return false;
        }

        return !row.IsBroken;
    }

    private static bool HasNul(Cell cell) => cell.Content.AsSpan(cell.Span.Start, cell.Span.Length).Contains('\0');

    private static void ReportUnknownNames(DelimitedRow row, TableHeader header, GlossaryBuilder builder)
    {
        for (int i = 0; i < row.Cells.Length; i++)
        {
            if (header.Columns[i] is not null || row[i] is not { } cell)
                continue;
            Located<string> name = cell.Text;
            string? nearest = EditDistance.Nearest(name.Value.Length > 40 ? "" : name.Value.ToLowerInvariant(), ColumnNames.Own);
            string advice = nearest is null ? $"known names: {string.Join(", ", ColumnNames.Own)}, and language tags" : $"did you mean '{nearest}'?";
            builder.Report(GlossaryDiagnosticCode.UnknownKey, Severity.Warning, name.Span, $"'{name.Value}' is no column of a glossary, so it is passed over; {advice}");
        }
    }
}
