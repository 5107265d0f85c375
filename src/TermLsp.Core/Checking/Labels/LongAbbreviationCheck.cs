using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>An abbreviation that is longer than every other term of its language: the two have been exchanged.</summary>
internal sealed class LongAbbreviationCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.LongAbbreviation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            Dictionary<LanguageTag, Term> longest = [];
            foreach (Term term in concept.Terms.Where(term => term.IsRight && !term.IsAbbreviation))
            {
                if (!longest.TryGetValue(term.Language, out Term? known) || known.Text.Value.Length < term.Text.Value.Length)
                    longest[term.Language] = term;
            }

            foreach (Term term in concept.Terms.Where(term => term.IsAbbreviation))
            {
                if (longest.TryGetValue(term.Language, out Term? full) && full.Text.Value.Length < term.Text.Value.Length)
                {
                    yield return new GlossaryDiagnostic(
                        Code, Severity.Warning, term.Text.Span,
                        $"the abbreviation '{term.Text.Value}' is longer than its term '{full.Text.Value}'; exchange them, or make it an alias");
                }
            }
        }
    }
}
