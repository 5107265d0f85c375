using TermLsp.Cli.Commands.Linting;

namespace TermLsp.Cli.Output.Lint;

/// <summary>Makes the report that was asked for.</summary>
internal static class LintReports
{
    public static ILintReport Create(LintOptions options, TextWriter output, Terminal terminal) => options switch
    {
        { Mending: Mending.Show } => new DiffReport(output, terminal.HasColor),
        { Format: LintFormat.Json } => new JsonReport(output),
        { Format: LintFormat.Sarif } => new SarifReport(output, terminal.Language),
        { Format: LintFormat.GitHub } => new GitHubReport(output),
        { Format: LintFormat.Rdjson } => new RdjsonReport(output),
        { Format: LintFormat.Checkstyle } => new CheckstyleReport(output),
        { Format: LintFormat.JUnit } => new JUnitReport(output, options.FailOn),
        _ => new TextReport(output, terminal.HasColor),
    };
}
