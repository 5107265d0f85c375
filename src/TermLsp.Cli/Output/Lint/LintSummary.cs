using TermLsp.Cli.Commands.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What came of a run, in a line for whoever watches.</summary>
internal static class LintSummary
{
    public static string Of(LintOutcome outcome, LintOptions options)
    {
        List<string> parts = [outcome.Findings == 0 ? "nothing to report" : Found(outcome)];
        if (outcome.Mended > 0)
            parts.Add(Invariant($"{outcome.Mended} {(options.Mending == Mending.Show ? "would be mended" : "mended")}"));
        if (outcome.Known > 0)
            parts.Add(Invariant($"{outcome.Known} known to the baseline"));
        if (outcome.Errors.Count > 0)
            parts.Add(Invariant($"{outcome.Errors.Count} not done"));
        return $"{string.Join("; ", parts)} ({Count(outcome.Files, "file")})";
    }

    private static string Found(LintOutcome outcome)
    {
        IEnumerable<string> counts = Enum.GetValues<Severity>().Reverse().Where(severity => outcome.Of(severity) > 0)
            .Select(severity => Count(outcome.Of(severity), severity == Severity.Info ? "remark" : severity.ToString().ToLowerInvariant()));
        return $"{string.Join(", ", counts)} in {Count(outcome.FilesWithFindings, "file")}";
    }

    private static string Count(int number, string what) => Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
