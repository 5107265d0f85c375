using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>
/// A <c>fix</c> that is no term to write: a fix would put a word into the text that the glossary does not know. A term of another concept will do, for
/// what is avoided here may be called something more exact there.
/// </summary>
internal sealed class UnknownReplacementCheck : IGlossaryCheck
{
    // A concept has fewer terms; comparing with more would cost the square of them.
    private const int MostCompared = 50;

    public string Code => GlossaryDiagnosticCode.UnknownReplacement;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        HashSet<string> right = [.. glossary.Labels.Where(label => label.Term.IsRight).Select(label => label.Text)];
        foreach (Concept concept in glossary.Concepts)
        {
            foreach (Located<string> replacement in concept.Terms.Select(term => term.Replacement).OfType<Located<string>>().Distinct())
            {
                if (right.Contains(replacement.Value.Trim()))
                    continue;
                string? nearest = Nearest(concept, replacement.Value);
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, replacement.Span,
                    $"'{replacement.Value}' is no term to write, of this concept or of another; {(nearest is null ? "name one of its own" : $"did you mean '{nearest}'?")}")
                {
                    Fixes = nearest is null ? [] : Mending.Replace(glossary.Text, replacement, nearest),
                };
            }
        }
    }

    private static string? Nearest(Concept concept, string replacement) =>
        Spelling.Nearest(replacement, concept.Terms.Where(term => term.IsRight).Take(MostCompared).Select(term => term.Text.Value));
}
