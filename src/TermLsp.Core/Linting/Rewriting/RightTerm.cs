using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>What to write in the place of a form that is not the one to write.</summary>
/// <param name="Text">The term.</param>
/// <param name="Case">Which of its capitals count.</param>
/// <param name="HasStrictVariants">Whether its spaces and hyphens count.</param>
/// <param name="Plural">Its plural; the term itself where it takes none.</param>
internal sealed record RightTerm(string Text, CaseRule Case, bool HasStrictVariants, string Plural)
{
    /// <summary>Whether it is the only one in question: what may be written without anybody looking at it.</summary>
    public bool IsOnly { get; init; } = true;

    /// <summary>The one for a form; null where the glossary has none in its language.</summary>
    public static RightTerm? For(Concept concept, Term found)
    {
        if (found.Replacement?.Value is { Length: > 0 } replacement)
            return Listed(concept, found, replacement) is { } listed ? Of(listed) : Of(replacement, found.Case);
        if (found.IsRight)
            return Of(found);
        Term[] right = [.. concept.Terms.Where(term => term.IsRight && term.Language == found.Language)];
        string key = FormCompiler.Key(found.Text.Value);
        if (right.FirstOrDefault(term => FormCompiler.Key(term.Text.Value) == key) is { } variant)
            return Of(variant);
        return found.Status == TermStatus.Hidden && right.Length > 1 ? Nearest(found, right)
            : concept.PreferredTerm(found.Language) is { } preferred ? Of(preferred) with { IsOnly = preferred.Status == TermStatus.Preferred || right.Length == 1 }
            : null;
    }

    /// <summary>A term to write.</summary>
    public static RightTerm Of(Term term) =>
        new(term.Text.Value, term.Case, term.HasStrictVariants, term.Plurals.IsEmpty ? Inflection.InNumber(term.Text.Value, isPlural: true) : term.Plurals[0]);

    private static RightTerm Of(string text, CaseRule rule) => new(text, rule, HasStrictVariants: false, Inflection.InNumber(text, isPlural: true));

    private static Term? Listed(Concept concept, Term found, string replacement) =>
        concept.Terms.FirstOrDefault(term => term.IsRight && term.Text.Value == replacement && term.Language == found.Language)
        ?? concept.Terms.FirstOrDefault(term => term.IsRight && term.Text.Value == replacement);

    // A misspelling is one of the term that it looks like.
    private static RightTerm Nearest(Term found, Term[] right)
    {
        (Term Term, int Distance)[] nearest =
        [
            .. right.Select(term => (term, EditDistance.Between(found.Text.Value, term.Text.Value))).OrderBy(pair => pair.Item2),
        ];
        return Of(nearest[0].Term) with { IsOnly = nearest[0].Distance < nearest[1].Distance };
    }
}
