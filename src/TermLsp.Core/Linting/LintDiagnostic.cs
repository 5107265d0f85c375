using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting;

/// <summary>What a rule found in a document.</summary>
/// <param name="Rule">The rule's id, one of <see cref="Configuration.RuleIds"/>; or <see cref="LintRules.UnknownRule"/>.</param>
/// <param name="Severity">How much it matters, settings heeded.</param>
/// <param name="Span">The place.</param>
/// <param name="Message">What is wrong and what to write, in the reader's language.</param>
public sealed record LintDiagnostic(string Rule, Severity Severity, TextSpan Span, string Message)
{
    /// <summary>Ways to mend it, the likeliest first.</summary>
    public ImmutableArray<LintFix> Fixes { get; init; } = [];

    /// <summary>The glossary's entry that it goes by; null where it goes by none.</summary>
    public GlossaryEntry? Entry { get; init; }

    /// <summary>Whether what stands there was right once: editors strike it through.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What one may add to a glossary, and nothing would have been told: an abbreviation that none explains, an unknown word. Null where nothing is.</summary>
    public string? Addition { get; init; }
}
