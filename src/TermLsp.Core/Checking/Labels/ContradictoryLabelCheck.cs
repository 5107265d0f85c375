using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>
/// A label that the concept avoids and writes, in whatever languages: the engine takes it for the one to write, so it is never reported. One of the
/// two may have a condition; then that tells them apart.
/// </summary>
internal sealed class ContradictoryLabelCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.ContradictoryLabel;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            Dictionary<string, Term> right = [];
            foreach (Term term in concept.Terms.Where(term => term.IsRight))
                right.TryAdd(term.Text.Value, term);
            foreach (Term term in concept.Terms.Where(term => !term.IsRight))
            {
                if (!right.TryGetValue(term.Text.Value, out Term? written) || written.Condition is not null || term.Condition is not null)
                    continue;
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, term.Text.Span,
                    $"'{term.Text.Value}' is a term to write in {written.Language}, so it is never reported as one to avoid; take one of the two out")
                {
                    Fixes = Mending.Remove(glossary.Text, term),
                };
            }
        }
    }
}
