using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A language that has aliases alone: what to write in it is left to chance.</summary>
internal sealed class MissingPreferredCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.MissingPreferred;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            HashSet<LanguageTag> told = [.. concept.Terms.Where(term => term.Status == TermStatus.Preferred).Select(term => term.Language)];
            foreach (Term term in concept.Terms.Where(term => term.Status == TermStatus.Admitted && told.Add(term.Language)))
            {
                yield return new GlossaryDiagnostic(
                    Code, Severity.Info, term.Text.Span,
                    $"'{concept.Id.Value}' has no preferred term in {term.Language}, only others that may be written; say which one is preferred");
            }
        }
    }
}
