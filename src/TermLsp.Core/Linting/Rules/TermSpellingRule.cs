using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Rules;

/// <summary>Reports listed misspellings, and spaces and hyphens where the term leaves them not free.</summary>
internal sealed class TermSpellingRule : ILintRule
{
    /// <inheritdoc/>
    public string Id => "term-spelling";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation) =>
        MisuseReport.All(document, MisuseKind.Spelling, this, cancellation);
}
