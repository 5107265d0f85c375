using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A label that a concept has twice in one language: its labels must be disjoint (SKOS S13).</summary>
internal sealed class DuplicateLabelCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.DuplicateLabel;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            Dictionary<(LanguageTag, string), Term> first = [];
            foreach (Term term in concept.Terms)
            {
                if (first.TryAdd((term.Language, term.Text.Value), term))
                    continue;

                // With an alias of YAML (*x) both stand at one place: what is removed there is gone for both.
                bool isOnePlace = first[(term.Language, term.Text.Value)].Text.Span == term.Text.Span;
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, term.Text.Span, $"'{term.Text.Value}' stands twice in '{concept.Id.Value}'; the first one counts, take this one out")
                {
                    Fixes = isOnePlace ? [] : Mending.Remove(glossary.Text, term),
                };
            }
        }
    }
}
