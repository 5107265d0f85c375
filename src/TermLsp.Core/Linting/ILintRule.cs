using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>
/// One thing to find in a document. A rule does not ask whether it is on, whether a zone counts, or whether the person silenced it there: who
/// calls it leaves out what does not count.
/// </summary>
internal interface ILintRule
{
    /// <summary>Its id, one of <see cref="Configuration.RuleIds"/>.</summary>
    string Id { get; }

    /// <summary>How much its findings matter where neither settings nor glossary say; null: it is off until settings turn it on.</summary>
    Severity? DefaultSeverity { get; }

    /// <summary>Whether capitals are what it reports: what <c>lint.ignore</c> lists then means its own capitals alone.</summary>
    bool IsAboutCapitals => false;

    /// <summary>What it finds, in reading order, at whatever severity the glossary gives it.</summary>
    IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation);
}
