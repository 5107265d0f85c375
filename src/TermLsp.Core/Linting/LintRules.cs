using System.Collections.Immutable;
using TermLsp.Core.Linting.Rules;

namespace TermLsp.Core.Linting;

/// <summary>The rules.</summary>
public static class LintRules
{
    /// <summary>The id of a finding in an inline comment: it names a rule that there is not. No rule, so nothing turns it off but the right name.</summary>
    public const string UnknownRule = "unknown-rule";

    /// <summary>All, the most specific first: of two findings at one place, the earlier rule's is told.</summary>
    internal static ImmutableArray<ILintRule> All { get; } =
    [
        new TermCaseRule(),
        new TermSpellingRule(),
        new DeprecatedTermRule(),
        new MisspelledTermRule(),
        new ScriptVariantRule(),
        new InconsistentTermRule(),
        new FirstUseRule(),
        new UndefinedAbbreviationRule(),
    ];
}
