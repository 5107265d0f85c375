using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Style;

/// <summary>A concept that lacks a term, or a definition, in a language in which more than half of the glossary's concepts have one.</summary>
internal sealed class MissingLanguageCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.MissingLanguage;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        Missing(glossary, "term", concept => concept.Languages)
            .Concat(Missing(glossary, "definition", concept => concept.Definitions.Select(definition => definition.Language)));

    private IEnumerable<GlossaryDiagnostic> Missing(CheckedGlossary glossary, string what, Func<Concept, IEnumerable<LanguageTag>> languagesOf)
    {
        Dictionary<LanguageTag, int> counts = [];
        int concepts = 0;
        foreach (Concept concept in glossary.Concepts)
        {
            concepts++;
            foreach (LanguageTag language in languagesOf(concept).Distinct())
                counts[language] = counts.GetValueOrDefault(language) + 1;
        }

        LanguageTag[] usual = [.. counts.Where(count => count.Value * 2 > concepts).Select(count => count.Key)];
        return from concept in glossary.Concepts
               from language in usual.Except(languagesOf(concept))
               select new GlossaryDiagnostic(
                   Code, Severity.Info, concept.Id.Span, $"'{concept.Id.Value}' has no {what} in {language}, as most concepts here have; add one");
    }
}
