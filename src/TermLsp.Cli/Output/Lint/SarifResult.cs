using System.Text.Json;

namespace TermLsp.Cli.Output.Lint;

/// <summary>Writes the findings of one file as SARIF's results.</summary>
/// <param name="json">Where they are written.</param>
/// <param name="uri">The file's address.</param>
internal sealed class SarifResult(Utf8JsonWriter json, string uri)
{
    // Goes up when the same finding would get another print.
    private const string FingerprintName = "termlspContext/v1";

    /// <summary>A file's address: relative where it lies below the current folder, each part escaped.</summary>
    public static string Uri(FileReport file) => Path.IsPathFullyQualified(file.Path)
        ? new Uri(file.Path).AbsoluteUri
        : string.Join('/', file.Path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(System.Uri.EscapeDataString));

    /// <summary>Writes a message object.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Writes one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="repeat">How many of the same key stand before it in the file.</param>
    public void Write(Finding finding, int repeat)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("level", SeverityWords.Sarif(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile();
        WriteRegion("region", finding.Range);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Key.Fingerprint(repeat));
        json.WriteEndObject();
        // An empty list of replacements would be none of SARIF's.
        FindingFix[] fixes = [.. finding.Fixes.Where(fix => !fix.Edits.IsEmpty)];
        if (fixes.Length > 0)
        {
            json.WriteStartArray("fixes");
            foreach (FindingFix fix in fixes)
                WriteFix(fix);
            json.WriteEndArray();
        }

        if (finding.Concept is not null)
        {
            json.WriteStartObject("properties");
            json.WriteString("concept", finding.Concept);
            json.WriteString("glossary", finding.Glossary);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteFix(FindingFix fix)
    {
        json.WriteStartObject();
        WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile();
        json.WriteStartArray("replacements");
        foreach (PlacedEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", edit.Range);
            WriteText(json, "insertedContent", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFile()
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    // Lines and columns from 1, the end exclusive (3.30.8).
    private void WriteRegion(string name, PlaceRange range)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", range.Start.LineNumber);
        json.WriteNumber("startColumn", range.Start.Character + 1);
        json.WriteNumber("endLine", range.End.LineNumber);
        json.WriteNumber("endColumn", range.End.Character + 1);
        json.WriteEndObject();
    }
}
