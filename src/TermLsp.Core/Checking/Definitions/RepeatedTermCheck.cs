using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Definitions;

/// <summary>A definition that says the term again, or its equivalent, and nothing else.</summary>
internal sealed class RepeatedTermCheck : IGlossaryCheck
{
    private static readonly char[] SentenceMarks = [' ', '.', '。', '．', '!', '！', '"', '“', '”'];

    public string Code => GlossaryDiagnosticCode.RepeatedTerm;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts.Where(concept => !concept.Definitions.IsEmpty))
        {
            HashSet<string> keys = [.. concept.Terms.Select(term => FormCompiler.Key(term.Text.Value))];
            foreach (Located<string> part in concept.Definitions.SelectMany(definition => new[] { definition.Short, definition.Long }).OfType<Located<string>>())
            {
                // No term is longer.
                if (part.Value.Length > 2 * ITermMatcher.LongestSpan || FormCompiler.Key(part.Value.Trim(SentenceMarks)) is not { Length: > 0 } key || !keys.Contains(key))
                    continue;
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, part.Span, $"this definition only repeats the term '{part.Value.Trim(SentenceMarks)}'; say what it is, or make it a term of another language");
            }
        }
    }
}
