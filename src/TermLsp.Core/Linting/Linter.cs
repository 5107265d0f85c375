using System.Collections.Immutable;

namespace TermLsp.Core.Linting;

/// <summary>Has every rule that is on look at a document.</summary>
internal static class Linter
{
    private static readonly ImmutableArray<ILintRule> Rules = [];

    /// <summary>What is found, in reading order; nothing where <c>lint.enable</c> is off.</summary>
    public static ImmutableArray<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation) =>
    [
        .. Rules.SelectMany(rule => rule.Find(document, cancellation)).OrderBy(diagnostic => diagnostic.Span.Start),
    ];
}
