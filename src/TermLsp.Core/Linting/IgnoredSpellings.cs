using System.Collections.Immutable;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Linting;

/// <summary>
/// What <c>lint.ignore</c> lists. Where capitals are what is reported a spelling means itself alone: who ignores <c>LORA</c> still wants to hear of
/// <c>Lora</c>. Everywhere else it means any case, for the same word begins a sentence, and its plural and possessive.
/// </summary>
internal readonly struct IgnoredSpellings(ImmutableArray<string> listed)
{
    /// <summary>Whether what a rule reports is among them.</summary>
    public bool Hold(ILintRule rule, ReadOnlySpan<char> text)
    {
        foreach (string spelling in listed)
        {
            if (IsOne(text, spelling, rule.IsAboutCapitals ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsOne(ReadOnlySpan<char> text, string spelling, StringComparison comparison)
    {
        if (text.Equals(spelling, comparison))
            return true;
        if (text.Length <= spelling.Length)
            return false;
        ReadOnlySpan<char> stem = text is [.., '\'' or '’', 's' or 'S'] ? text[..^2] : text;
        return stem.Equals(spelling, comparison) || (Inflection.OtherNumber(spelling) is { } other && stem.Equals(other, comparison));
    }
}
