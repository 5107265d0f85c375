using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>A unit of knowledge, whatever it is called (ISO 1087), with all that a glossary says of it.</summary>
public sealed record Concept
{
    /// <summary>The name by which other entries point to it.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>Its place in the file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The 0-based line on which it starts.</summary>
    public required int Line { get; init; }

    /// <summary>What it is called, in the glossary's order.</summary>
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>Longer strings that hold a term of the concept but do not mean it (<c>except</c>).</summary>
    public ImmutableArray<Located<string>> Exceptions { get; init; } = [];

    /// <summary>The subject fields.</summary>
    public ImmutableArray<string> Domains { get; init; } = [];

    /// <summary>One definition a language.</summary>
    public ImmutableArray<Definition> Definitions { get; init; } = [];

    /// <summary>Sentences that use the term.</summary>
    public ImmutableArray<LocalizedText> Examples { get; init; } = [];

    /// <summary>Ids of the concepts that include this one.</summary>
    public ImmutableArray<Located<string>> Broader { get; init; } = [];

    /// <summary>Ids of the concepts that this one includes.</summary>
    public ImmutableArray<Located<string>> Narrower { get; init; } = [];

    /// <summary>Ids of concepts that are near in another way.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];

    /// <summary>Addresses of works that say more.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>A remark of the glossary's authors.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.None;

    /// <summary>The languages that have a term to write, in the glossary's order.</summary>
    public IEnumerable<LanguageTag> Languages => Terms.Where(term => term.IsRight).Select(term => term.Language).Distinct();

    /// <summary>The term to write in this language, or in its sister; null where it has none.</summary>
    public Term? PreferredTerm(LanguageTag language)
    {
        // As RightTerms has them, the first; it is asked for each item of a list.
        Term? best = null;
        foreach (Term term in Terms)
        {
            if (!term.IsRight || !term.Language.IsSisterOf(language))
                continue;
            bool isNearer = best is null || (term.Language == language && best.Language != language);
            if (isNearer || ((term.Language == language) == (best!.Language == language) && term.Status < best.Status))
                best = term;
        }

        return best;
    }

    /// <summary>The term to write in the first of the other languages; null where it has none.</summary>
    public Term? PreferredTermBeside(LanguageTag language)
    {
        foreach (Term term in Terms)
        {
            if (term.IsRight && !term.Language.IsSisterOf(language))
                return PreferredTerm(term.Language);
        }

        return null;
    }

    /// <summary>The abbreviation to write in this language; null where it has none.</summary>
    public Term? Abbreviation(LanguageTag language) => RightTerms(language).FirstOrDefault(term => term.IsAbbreviation);

    /// <summary>The definition in this language, else in English, else the first one; null where there is none.</summary>
    public Definition? DefinitionFor(LanguageTag language) =>
        Terminology.Languages.Find(Definitions, d => d.Language, language)
        ?? Terminology.Languages.Find(Definitions, d => d.Language, LanguageTag.English)
        ?? (Definitions.IsEmpty ? null : Definitions[0]);

    private IEnumerable<Term> RightTerms(LanguageTag language)
    {
        IEnumerable<Term> right = Terms.Where(term => term.IsRight);
        IEnumerable<Term> exact = right.Where(term => term.Language == language);
        return (exact.Any() ? exact : right.Where(term => term.Language.Primary == language.Primary)).OrderBy(term => term.Status);
    }
}
