using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Rules;

/// <summary>Reports a term whose capitals are wrong: LORA, Github.</summary>
internal sealed class TermCaseRule : ILintRule
{
    /// <inheritdoc/>
    public string Id => "term-case";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => Severity.Warning;

    /// <inheritdoc/>
    public bool IsAboutCapitals => true;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation) =>
        MisuseReport.All(document, MisuseKind.Case, this, cancellation);
}
