using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Linting.Silencing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>Has every rule that is on look at a document, and leaves out what does not count there.</summary>
internal static class Linter
{
    /// <summary>What is found, in reading order; nothing where <c>lint.enable</c> is off. That glossaries are left out is the workspace's to know.</summary>
    public static ImmutableArray<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation)
    {
        if (!document.Settings.LintEnable)
            return [];
        InlineComments comments = InlineComments.Of(document.Document);
        List<(LintDiagnostic Diagnostic, int Rank)> found = [];
        foreach ((int rank, ILintRule rule) in LintRules.All.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsOn(rule, document.Settings))
                found.AddRange(Counting(rule, document, comments, cancellation).Select(diagnostic => (diagnostic, rank)));
        }

        found.AddRange(comments.Problems(document.Wording).Select(problem => (problem, LintRules.All.Length)));
        return WithoutOverlaps(found);
    }

    private static bool IsOn(ILintRule rule, Settings settings) =>
        settings.LintRules.TryGetValue(rule.Id, out Severity? set) ? set is not null : rule.DefaultSeverity is not null;

    private static IEnumerable<LintDiagnostic> Counting(
        ILintRule rule, LintedDocument document, InlineComments comments, CancellationToken cancellation)
    {
        IgnoredSpellings ignored = new(document.Settings.LintIgnore);
        foreach (LintDiagnostic diagnostic in rule.Find(document, cancellation))
        {
            if (Severities.Set(document.Settings, diagnostic.Rule, diagnostic.Severity, diagnostic.Entry) is { } severity
                && document.Document.Zoned.At(diagnostic.Span.Start) is { } zone && document.Zones.Contains(zone.Zone)
                && !ignored.Hold(rule, document.Document.Text.Content.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length))
                && !comments.Silences(diagnostic.Rule, diagnostic.Span))
            {
                yield return severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity };
            }
        }
    }

    // At one place the most specific finding says enough.
    private static ImmutableArray<LintDiagnostic> WithoutOverlaps(List<(LintDiagnostic Diagnostic, int Rank)> found)
    {
        ImmutableArray<LintDiagnostic>.Builder kept = ImmutableArray.CreateBuilder<LintDiagnostic>(found.Count);
        int lastRank = 0;
        foreach ((LintDiagnostic diagnostic, int rank) in found.OrderBy(one => one.Diagnostic.Span.Start).ThenBy(one => one.Rank))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= diagnostic.Span.Start)
                kept.Add(diagnostic);
            else if (rank < lastRank)
                kept[^1] = diagnostic;
            else
                continue;
            lastRank = rank;
        }

        return kept.DrainToImmutable();
    }
}
