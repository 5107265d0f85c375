using System.Text.Json;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>SARIF 2.1.0, one run: what GitHub's and GitLab's code scanning, Azure DevOps and editors read.</summary>
internal sealed class SarifReport(TextWriter output, LanguageTag language) : ILintReport
{
    private readonly JsonStream _stream = new(output);

    private Utf8JsonWriter Json => _stream.Json;

    public void Begin()
    {
        Json.WriteStartObject();
        Json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        Json.WriteStartObject();
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", "termlsp");
        Json.WriteString("semanticVersion", ProductVersion.Text);
        Json.WriteStartArray("rules");
        foreach (RulePage rule in RulePages.All(language))
            WriteRule(rule);
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.WriteString("columnKind", "utf16CodeUnits");
        Json.WriteStartArray("newlineSequences");
        foreach (string end in (string[])["\r\n", "\n", "\r"])
            Json.WriteStringValue(end);
        Json.WriteEndArray();
        Json.WriteStartArray("results");
    }

    public void Add(FileReport file)
    {
        Dictionary<FindingKey, int> repeats = [];
        SarifResult result = new(Json, SarifResult.Uri(file));
        foreach (Finding finding in file.Findings)
        {
            int before = repeats.GetValueOrDefault(finding.Key);
            repeats[finding.Key] = before + 1;
            result.Write(finding, before);
        }

        _stream.Flush();
    }

    public void End(LintOutcome outcome)
    {
        Json.WriteEndArray();
        Json.WriteStartArray("invocations");
        Json.WriteStartObject();
        Json.WriteBoolean("executionSuccessful", !outcome.HasErrors);
        Json.WriteNumber("exitCode", outcome.ExitCode);
        Json.WriteStartArray("toolExecutionNotifications");
        foreach (string error in outcome.Errors)
        {
            Json.WriteStartObject();
            Json.WriteString("level", "error");
            SarifResult.WriteText(Json, "message", error);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
        _stream.End();
    }

    private void WriteRule(RulePage rule)
    {
        Json.WriteStartObject();
        Json.WriteString("id", rule.Rule);
        SarifResult.WriteText(Json, "shortDescription", rule.Summary);
        if (RulePages.Address(rule.Rule, language) is { } address)
            Json.WriteString("helpUri", address);
        // The text is for those who cannot show Markdown (3.12.4), and Markdown is text.
        Json.WriteStartObject("help");
        Json.WriteString("text", rule.Text);
        Json.WriteString("markdown", rule.Text);
        Json.WriteEndObject();
        Json.WriteStartObject("defaultConfiguration");
        if (rule.DefaultSeverity is { } severity)
            Json.WriteString("level", SeverityWords.Sarif(severity));
        else
            Json.WriteBoolean("enabled", false);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }
}
