using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>
/// A word under <c>any</c> that brings one of <c>none</c> with it: where the first stands, the second stands too. If that goes for all of them, the term
/// never counts.
/// </summary>
internal sealed class ImpossibleConditionCheck : IGlossaryCheck
{
    // Far more than anyone lists; of a longer condition the rest is believed.
    private const int MostCompared = 10_000;

    public string Code => GlossaryDiagnosticCode.ImpossibleCondition;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            // Several texts of one entry share one condition.
            HashSet<ContextCondition> seen = new(ReferenceEqualityComparer.Instance);
            foreach (Term term in concept.Terms)
            {
                if (term.Condition is not { Any.IsEmpty: false, None.IsEmpty: false } condition || !seen.Add(condition))
                    continue;
                foreach (GlossaryDiagnostic finding in Findings(glossary, concept, term, condition))
                    yield return finding;
            }
        }
    }

    private IEnumerable<GlossaryDiagnostic> Findings(CheckedGlossary glossary, Concept concept, Term term, ContextCondition condition)
    {
        string[] none = [.. condition.None.Take(MostCompared)];
        (string Word, string? Blocking)[] words =
            [.. condition.Any.Take(MostCompared / none.Length).Select(word => (word, Array.Find(none, other => Brings(word, other))))];
        bool isImpossible = words.Length == condition.Any.Length && words.All(word => word.Blocking is not null);
        foreach ((string word, string? blocking) in words.Where(word => word.Blocking is not null))
        {
            TextSpan? place = KeySearch.Value(glossary.Text, new TextSpan(term.Text.Span.End, concept.Span.End), "any", word);
            string why = word == blocking ? $"'{word}' stands under 'none' too" : $"'{word}' holds '{blocking}', which stands under 'none'";
            yield return new GlossaryDiagnostic(
                Code, Severity.Warning, place ?? term.Text.Span,
                isImpossible ? $"this condition can never hold, for {why}; take one of them out" : $"{why}, so it never counts; take one of them out")
            {
                Fixes = place is { } found ? Mending.Remove(glossary.Text, new Located<string>(word, found)) : [],
            };
        }
    }

    // Han words need no edges: where 大模型 stands, 模型 does. "remodel" holds no "model".
    private static bool Brings(string word, string other)
    {
        if (word.Length > ITermMatcher.LongestSpan || other.Length > ITermMatcher.LongestSpan)
            return false;
        string blocking = FormCompiler.Key(other);
        if (blocking.Length == 0)
            return false;
        string key = FormCompiler.Key(word);
        bool isFree = blocking.EnumerateRunes().All(CharacterClass.IsHan);
        return isFree
            ? key.Contains(blocking, StringComparison.Ordinal)
            : key == blocking || FormCompiler.Key(Inflection.OtherNumber(word) ?? word) == blocking;
    }
}
