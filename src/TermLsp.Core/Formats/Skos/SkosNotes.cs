using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Skos;

/// <summary>What SKOS has no property for, said to people: why a term is not to be written, and the rules of matching.</summary>
internal static class SkosNotes
{
    /// <summary>Why, and what to write instead, in the languages in which the glossary says so.</summary>
    public static IEnumerable<(LanguageTag Language, string Note)> OfChange(Term term)
    {
        string instead = term.Replacement is { } replacement ? $" → {replacement.Value}" : "";
        if (term.Reason.IsEmpty && instead.Length > 0)
            yield return (term.Language, term.Text.Value + instead);
        foreach ((LanguageTag language, Text.Located<string> reason) in term.Reason.Versions)
            yield return (language, $"{term.Text.Value}{instead}: {reason.Value}");
    }

    /// <summary>A concept's rules, a sentence each.</summary>
    public static IEnumerable<string> OfConcept(Concept concept)
    {
        foreach (Text.Located<string> exception in concept.Exceptions)
            yield return $"except: {exception.Value}";
        foreach (Term term in concept.Terms)
        {
            foreach (string rule in OfTerm(term))
                yield return $"{term.Text.Value}: {rule}";
        }
    }

    /// <summary>Where a glossary counts; null where that is everywhere.</summary>
    public static string? OfScope(GlossaryScope scope) => scope.IsEverywhere
        ? null
        : $"scope: include {string.Join(", ", scope.Include.Select(glob => glob.Value))}; zones {string.Join(", ", scope.Zones.Select(ZoneName.Of))}";

    private static IEnumerable<string> OfTerm(Term term)
    {
        if (term.Status is TermStatus.Forbidden or TermStatus.Hidden)
            yield return $"status {term.Status.ToString().ToLowerInvariant()}";
        if (term.IsAbbreviation)
            yield return "abbreviation";
        if (term.Case != CaseRule.Smart)
            yield return $"case {term.Case.ToString().ToLowerInvariant()}";
        if (term.HasStrictVariants)
            yield return "variants strict";
        if (!term.Plurals.IsEmpty)
            yield return $"plural {string.Join(", ", term.Plurals)}";
        if (term.Severity is { } severity)
            yield return $"level {severity.ToString().ToLowerInvariant()}";
        if (term.Condition is { } when)
            yield return FormattableString.Invariant($"when any of {string.Join(", ", when.Any)}, none of {string.Join(", ", when.None)}, window {when.Window}");
    }
}
