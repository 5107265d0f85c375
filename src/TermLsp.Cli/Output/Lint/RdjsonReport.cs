using System.Text.Json;

namespace TermLsp.Cli.Output.Lint;

/// <summary>Reviewdog's diagnostic format, <c>DiagnosticResult</c>: lines from 1, columns in bytes of UTF-8 from 1.</summary>
internal sealed class RdjsonReport(TextWriter output) : ILintReport
{
    private readonly JsonStream _stream = new(output);

    private Utf8JsonWriter Json => _stream.Json;

    public void Begin()
    {
        Json.WriteStartObject();
        Json.WriteStartObject("source");
        Json.WriteString("name", "termlsp");
        Json.WriteEndObject();
        Json.WriteStartArray("diagnostics");
    }

    public void Add(FileReport file)
    {
        foreach (Finding finding in file.Findings)
            Write(file, finding);
        _stream.Flush();
    }

    public void End(LintOutcome outcome)
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
        _stream.End();
    }

    private void Write(FileReport file, Finding finding)
    {
        Json.WriteStartObject();
        Json.WriteString("message", finding.Message);
        Json.WriteStartObject("location");
        Json.WriteString("path", file.Path.Replace('\\', '/'));
        WriteRange(finding.Range);
        Json.WriteEndObject();
        Json.WriteString("severity", SeverityWords.Rdjson(finding.Severity));
        Json.WriteStartObject("code");
        Json.WriteString("value", finding.Rule);
        Json.WriteEndObject();
        // A suggestion is one edit; several are so many choices.
        FindingFix[] fixes = [.. finding.Fixes.Where(fix => fix.Edits.Length == 1)];
        if (fixes.Length > 0)
        {
            Json.WriteStartArray("suggestions");
            foreach (FindingFix fix in fixes)
            {
                Json.WriteStartObject();
                WriteRange(fix.Edits[0].Range);
                Json.WriteString("text", fix.Edits[0].NewText);
                Json.WriteEndObject();
            }

            Json.WriteEndArray();
        }

        Json.WriteEndObject();
    }

    private void WriteRange(PlaceRange range)
    {
        Json.WriteStartObject("range");
        WritePosition("start", range.Start);
        WritePosition("end", range.End);
        Json.WriteEndObject();
    }

    private void WritePosition(string name, Place place)
    {
        Json.WriteStartObject(name);
        Json.WriteNumber("line", place.LineNumber);
        Json.WriteNumber("column", place.ByteColumn);
        Json.WriteEndObject();
    }
}
