using TermLsp.Core.Configuration;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>How much a finding matters: what <c>lint.rules</c> says, else the term, else its glossary, else the rule.</summary>
internal static class Severities
{
    /// <summary>What glossary and rule say.</summary>
    /// <param name="rule">The rule's default.</param>
    /// <param name="entry">The concept.</param>
    /// <param name="term">The term that was found.</param>
    public static Severity Of(Severity rule, GlossaryEntry entry, Term term) =>
        term.Severity ?? (term.Status == TermStatus.Forbidden ? Severity.Error : entry.Glossary.DefaultSeverity ?? rule);

    /// <summary>
    /// What counts in the end; null: nothing is reported. A glossary that nobody chose speaks softly, until somebody says how loud its rules are.
    /// </summary>
    public static Severity? Set(Settings settings, string rule, Severity proposed, GlossaryEntry? entry)
    {
        if (settings.LintRules.TryGetValue(rule, out Severity? set))
            return set;
        return entry is { Glossary.IsBuiltin: true } && proposed > Severity.Info ? Severity.Info : proposed;
    }
}
