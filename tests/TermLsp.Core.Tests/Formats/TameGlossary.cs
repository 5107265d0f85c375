using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Tests.Compiled;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Random glossaries such as a reader makes: no empty text, no half of a character, one text a language, terms in a block's order.</summary>
internal static class TameGlossary
{
    public static Gen<Glossary> Gen { get; } = RandomConcept.Glossaries.Select(glossary => glossary with
    {
        Id = Text(glossary.Id),
        Title = Localized(glossary.Title),
        License = glossary.License is null ? null : Text(glossary.License),
        Location = null,
        IsBuiltin = false,
        Scope = glossary.Scope with { Include = Located(glossary.Scope.Include) },
        Concepts = [.. glossary.Concepts.Select(Concept).DistinctBy(concept => concept.Id.Value)],
    });

    private static Concept Concept(Concept concept)
    {
        List<Term> terms = [];
        foreach (Term term in concept.Terms.Select(Term).Append(new Term { Text = new("x", default), Language = LanguageTag.English, Status = TermStatus.Admitted }))
        {
            if (terms.Exists(other => other.Language == term.Language && other.Text.Value == term.Text.Value))
                continue;
            bool isSecond = term.Status == TermStatus.Preferred && terms.Exists(other => other.Language == term.Language && other.Status == TermStatus.Preferred);
            terms.Add(isSecond ? term with { Status = TermStatus.Admitted } : term);
        }

        return concept with
        {
            Id = Located(concept.Id),
            Terms = [.. terms.GroupBy(term => term.Language).SelectMany(block => block.OrderBy(term => (term.Status, term.Status == TermStatus.Admitted && !term.IsAbbreviation)))],
            Exceptions = Located(concept.Exceptions),
            Domains = Texts(concept.Domains),
            Definitions =
            [
                .. concept.Definitions.DistinctBy(definition => definition.Language).Where(definition => definition.Short is not null || definition.Long is not null)
                    .Select(definition => definition with { Short = definition.Short is { } s ? Located(s) : null, Long = definition.Long is { } l ? Located(l) : null }),
            ],
            Examples = [.. concept.Examples.Where(example => !example.IsEmpty).Select(Localized)],
            Broader = Located(concept.Broader),
            Narrower = Located(concept.Narrower),
            Related = Located(concept.Related),
            Sources = Located(concept.Sources),
            Note = Localized(concept.Note),
        };
    }

    private static Term Term(Term term) => term with
    {
        Text = Located(term.Text),
        Plurals = Texts(term.Plurals),
        PartOfSpeech = term.PartOfSpeech is null ? null : Text(term.PartOfSpeech),
        Reason = Localized(term.Reason),
        Replacement = term.Replacement is { } fix ? Located(fix) : null,
        Condition = term.Condition is { } condition
            ? new ContextCondition(Texts(condition.Any), Texts(condition.None), (int)((uint)condition.Window % ContextCondition.WidestWindow) + 1)
            : null,
    };

    private static string Text(string text) => text.Length == 0 ? "null" : string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static ImmutableArray<string> Texts(ImmutableArray<string> texts) => [.. texts.Select(Text)];

    private static Located<string> Located(Located<string> text) => new(Text(text.Value), default);

    private static ImmutableArray<Located<string>> Located(ImmutableArray<Located<string>> texts) => [.. texts.Select(Located)];

    private static LocalizedText Localized(LocalizedText text) =>
        new([.. text.Versions.DistinctBy(version => version.Language).Select(version => (version.Language, Located(version.Text)))]);
}
