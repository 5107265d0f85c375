using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>An <c>except</c> string that holds no term of its concept: it cancels nothing, for exceptions are bound to their concept.</summary>
internal sealed class IdleExceptionCheck : IGlossaryCheck
{
    // A concept of a hundred terms and a hundred exceptions; of a larger one the rest is believed.
    private const int MostCompared = 10_000;

    public string Code => GlossaryDiagnosticCode.IdleException;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts.Where(concept => !concept.Exceptions.IsEmpty))
        {
            string[] keys = [.. concept.Terms.SelectMany(Spellings).Where(text => text.Length <= ITermMatcher.LongestSpan).Select(FormCompiler.Key).Distinct()];
            foreach (Located<string> exception in concept.Exceptions.Take(MostCompared / Math.Max(1, keys.Length)))
            {
                bool holdsTerm = exception.Value.Length <= ITermMatcher.LongestSpan && Holds(FormCompiler.Key(exception.Value), keys);
                if (holdsTerm)
                    continue;
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, exception.Span,
                    $"the exception '{Start(exception.Value)}' holds no term of '{concept.Id.Value}', so it cancels nothing; write a longer string around one, or take it out")
                {
                    Fixes = Mending.Remove(glossary.Text, exception),
                };
            }
        }
    }

    private static bool Holds(string key, string[] terms) =>
        Array.Exists(terms, term => term.Length > 0 && key.Contains(term, StringComparison.Ordinal));

    private static IEnumerable<string> Spellings(Term term) =>
        Inflection.OtherNumber(term.Text.Value) is { } other ? [term.Text.Value, other, .. term.Plurals] : [term.Text.Value, .. term.Plurals];

    private static string Start(string text) => text.Length <= 40 ? text : $"{text.AsSpan(0, 39)}…";
}
