using System.Globalization;

namespace TermLsp.Cli.Output.Lint;

/// <summary>GitHub's workflow commands: each finding becomes a note beside its line in a pull request.</summary>
internal sealed class GitHubReport(TextWriter output) : ILintReport
{
    public void Begin()
    {
    }

    public void Add(FileReport file)
    {
        foreach (Finding finding in file.Findings)
        {
            (Place start, Place end) = (finding.Range.Start, finding.Range.End);
            // Columns count only where both lie on one line.
            string columns = start.Line == end.Line ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}") : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"::{SeverityWords.GitHub(finding.Severity)} file={Property(file.Path.Replace('\\', '/'))},line={start.LineNumber},endLine={end.LineNumber}{columns},title={Property(finding.Rule)}::{Text(finding.Message)}"));
        }
    }

    public void End(LintOutcome outcome)
    {
    }

    // What would end a command, and the sign that these are written with.
    private static string Text(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
