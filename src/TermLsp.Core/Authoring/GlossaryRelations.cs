using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>Where the words of a glossary file lead that name other concepts.</summary>
public static class GlossaryRelations
{
    /// <summary>
    /// The concept that is named at an offset: by a relation, by a <c>fix</c>, or by the id of the concept itself. Null where none is named, or none
    /// exists. It may be one of another glossary; then <see cref="Glossary.Location"/> tells the file.
    /// </summary>
    /// <param name="glossary">The glossary in which the offset lies.</param>
    /// <param name="set">All glossaries that count, among them perhaps this one.</param>
    /// <param name="offset">The offset; just behind a word still belongs to it.</param>
    public static GlossaryEntry? DefinitionAt(Glossary glossary, GlossarySet set, int offset)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            if (Touches(concept.Id.Span, offset))
                return new GlossaryEntry(glossary, concept);
            foreach (Relation relation in Relation.Of(concept))
            {
                if (Touches(relation.Target.Span, offset))
                    return ById(glossary, set, relation.Target.Value);
            }

            foreach (Term term in concept.Terms)
            {
                if (term.Replacement is { } replacement && Touches(replacement.Span, offset))
                    return ByTerm(glossary, set, concept, replacement.Value);
            }
        }

        return null;
    }

    /// <summary>The places in a glossary where concepts name this one as broader, narrower or related, in the file's order.</summary>
    public static ImmutableArray<TextSpan> ReferencesTo(Glossary glossary, string id) =>
    [
        .. glossary.Concepts.SelectMany(Relation.Of).Where(relation => relation.Target.Value == id)
            .Select(relation => relation.Target.Span).Distinct().OrderBy(span => span.Start),
    ];

    private static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    // The set says which of several with one id counts. It may be older than the file's text.
    private static GlossaryEntry? ById(Glossary glossary, GlossarySet set, string id) =>
        set.ById(id) ?? glossary.Concepts.Where(concept => concept.Id.Value == id).Select(concept => new GlossaryEntry(glossary, concept)).FirstOrDefault();

    // What is to be written instead is most often the concept's own term. Going through the built-in glossary would decode all of it.
    private static GlossaryEntry? ByTerm(Glossary glossary, GlossarySet set, Concept own, string text)
    {
        if (Writes(own, text))
            return new GlossaryEntry(glossary, own);
        return set.Glossaries.Where(other => !other.IsBuiltin).Prepend(glossary)
            .SelectMany(other => other.Concepts.Where(concept => Writes(concept, text)).Select(concept => new GlossaryEntry(other, concept)))
            .FirstOrDefault();
    }

    private static bool Writes(Concept concept, string text) => concept.Terms.Any(term => term.IsRight && term.Text.Value == text);
}
