using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TermLsp.Cli.Output.Lint;

/// <summary>One array, a finding a line.</summary>
internal sealed class JsonReport(TextWriter output) : ILintReport
{
    private string _separator = "\n";

    public void Begin() => output.Write("[");

    public void Add(FileReport file)
    {
        foreach (Finding finding in file.Findings)
        {
            output.Write(_separator);
            output.Write(JsonSerializer.Serialize(FindingJson.Of(file, finding), FindingJsonContext.Readable.FindingJson));
            _separator = ",\n";
        }
    }

    public void End(LintOutcome outcome) => output.WriteLine(_separator == "\n" ? "]" : "\n]");
}

/// <summary>A finding in JSON; places are 0-based, in UTF-16 code units, as in LSP.</summary>
internal sealed record FindingJson(
    string Path, RangeJson Range, string Rule, string Severity, string Message, FixJson[] Fixes, string? Concept, string? Glossary)
{
    public static FindingJson Of(FileReport file, Finding finding) => new(
        file.Path.Replace('\\', '/'),
        RangeOf(finding.Range),
        finding.Rule,
        SeverityWords.Plain(finding.Severity),
        finding.Message,
        [.. finding.Fixes.Select(fix => new FixJson(fix.Title, [.. fix.Edits.Select(edit => new EditJson(RangeOf(edit.Range), edit.NewText))]))],
        finding.Concept,
        finding.Glossary);

    private static RangeJson RangeOf(PlaceRange range) => new(
        new PositionJson(range.Start.Line, range.Start.Character), new PositionJson(range.End.Line, range.End.Character));
}

/// <summary>How it is written, made at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FindingJson))]
internal sealed partial class FindingJsonContext : JsonSerializerContext
{
    /// <summary>Chinese as it is, not as \u escapes.</summary>
    public static FindingJsonContext Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
