using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A language with two preferred terms (SKOS S14): nobody can say which is the one to write.</summary>
internal sealed class TwoPreferredCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.TwoPreferred;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            HashSet<LanguageTag> seen = [];
            foreach (Term term in concept.Terms.Where(term => term.Status == TermStatus.Preferred && !seen.Add(term.Language)))
            {
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, term.Text.Span,
                    $"'{term.Text.Value}' is a second preferred term of '{concept.Id.Value}' in {term.Language}; keep one and make the other an alias");
            }
        }
    }
}
