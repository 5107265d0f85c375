using System.Collections.Immutable;

namespace TermLsp.Core.Configuration;

/// <summary>The ids of the rules that settings and inline comments may name.</summary>
public static class RuleIds
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "term-case", "term-spelling", "deprecated-term", "misspelled-term", "script-variant", "inconsistent-term", "first-use", "undefined-abbreviation",
    ];
}
