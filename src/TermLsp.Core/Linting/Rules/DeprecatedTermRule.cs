using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Rules;

/// <summary>Reports a term that is no longer to be written, or never was.</summary>
internal sealed class DeprecatedTermRule : ILintRule
{
    /// <inheritdoc/>
    public string Id => "deprecated-term";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation) =>
        MisuseReport.All(document, MisuseKind.Deprecated, this, cancellation);
}
