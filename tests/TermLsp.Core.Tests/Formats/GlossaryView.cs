using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

/// <summary>What a glossary says without the places, as far as a format holds it: lines to compare.</summary>
internal static class GlossaryView
{
    /// <summary>The lines; terms by language and text, for formats group them.</summary>
    public static string Of(Glossary glossary, GlossaryPart held) =>
        string.Join('\n', Head(glossary, held).Concat(glossary.Concepts.SelectMany(concept => Lines(concept, held))));

    /// <summary>A localized text on a line.</summary>
    public static string Text(LocalizedText text) => string.Join(" / ", text.Versions.Select(v => $"{v.Language}: {v.Text.Value}").Order(StringComparer.Ordinal));

    private static IEnumerable<string> Head(Glossary glossary, GlossaryPart held)
    {
        if (held.HasFlag(GlossaryPart.Titles))
            yield return $"title {Text(glossary.Title)}";
        if (held.HasFlag(GlossaryPart.License))
            yield return $"license {glossary.License}";
    }

    private static IEnumerable<string> Lines(Concept concept, GlossaryPart held)
    {
        yield return $"concept {concept.Id.Value}";
        foreach (string term in concept.Terms.Where(term => term.IsRight || held.HasFlag(GlossaryPart.WrongTerms)).Select(term => Line(term, held)).Order(StringComparer.Ordinal))
            yield return term;
        foreach (Definition definition in concept.Definitions.OrderBy(d => d.Language.Value, StringComparer.Ordinal))
            yield return $"definition {definition.Language}: {definition.Short?.Value} / {(held.HasFlag(GlossaryPart.LongDefinitions) ? definition.Long?.Value : null)}";
        if (held.HasFlag(GlossaryPart.Exceptions))
            yield return $"except {string.Join(", ", concept.Exceptions.Select(text => text.Value))}";
        if (held.HasFlag(GlossaryPart.Domains))
            yield return $"domain {string.Join(", ", concept.Domains)}";
        if (held.HasFlag(GlossaryPart.Examples))
            yield return $"examples {string.Join(", ", concept.Examples.SelectMany(e => e.Versions).Select(v => $"{v.Language}: {v.Text.Value}").Order(StringComparer.Ordinal))}";
        if (held.HasFlag(GlossaryPart.Relations))
            yield return $"relations {string.Join(" | ", new[] { concept.Broader, concept.Narrower, concept.Related }.Select(ids => string.Join(", ", ids.Select(id => id.Value))))}";
        if (held.HasFlag(GlossaryPart.Sources))
            yield return $"sources {string.Join(", ", concept.Sources.Select(source => source.Value).Order(StringComparer.Ordinal))}";
        if (held.HasFlag(GlossaryPart.Notes))
            yield return $"note {Text(concept.Note)}";
    }

    private static string Line(Term term, GlossaryPart held)
    {
        string line = $"term {term.Language} {term.Status} {term.Text.Value}{(term.IsAbbreviation ? " (short)" : "")}";
        if (held.HasFlag(GlossaryPart.Cases))
            line += $" {term.Case} {term.HasStrictVariants} {string.Join(",", term.Plurals)} {term.PartOfSpeech} {term.Replacement?.Value} {term.Severity}";
        if (held.HasFlag(GlossaryPart.Reasons))
            line += $" why {Text(term.Reason)}";
        if (held.HasFlag(GlossaryPart.Conditions) && term.Condition is { } when)
            line += $" any {string.Join(",", when.Any)} none {string.Join(",", when.None)} {when.Window}";
        return line;
    }
}
