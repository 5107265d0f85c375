using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Skos;

/// <summary>Says in SKOS what a concept says.</summary>
internal sealed class SkosConceptWriter(string glossary, string scheme)
{
    /// <summary>The concept's resource.</summary>
    public SkosResource Resource(Concept concept)
    {
        SkosResource resource = new(Iri(concept.Id.Value), "skos:Concept");
        resource.Add("skos:inScheme", scheme);
        AddLabels(concept, resource);
        foreach (Definition definition in concept.Definitions)
        {
            AddText(resource, "skos:definition", definition.Language, definition.Short);
            AddText(resource, "skos:definition", definition.Language, definition.Long);
        }

        foreach ((LanguageTag language, Located<string> example) in concept.Examples.SelectMany(example => example.Versions))
            AddText(resource, "skos:example", language, example);
        AddRelations(resource, "skos:broader", concept.Broader);
        AddRelations(resource, "skos:narrower", concept.Narrower);
        AddRelations(resource, "skos:related", concept.Related);
        foreach (string domain in concept.Domains)
            resource.Add("dct:subject", Turtle.Literal(domain));
        foreach (Located<string> source in concept.Sources)
            resource.Add("dct:source", Source(source.Value));
        foreach ((LanguageTag language, Located<string> note) in concept.Note.Versions)
            AddText(resource, "skos:scopeNote", language, note);
        foreach (string note in SkosNotes.OfConcept(concept))
            resource.Add("skos:editorialNote", Turtle.Literal(note, LanguageTag.English));
        return resource;
    }

    // S13 and S14: one preferred label a language, and none that is of two kinds.
    private static void AddLabels(Concept concept, SkosResource resource)
    {
        HashSet<(LanguageTag, string)> labels = [];
        HashSet<LanguageTag> preferred = [];
        foreach (Term term in concept.Terms.OrderBy(term => term.Status))
        {
            if (!labels.Add((term.Language, term.Text.Value)))
                continue;
            string predicate = !term.IsRight ? "skos:hiddenLabel"
                : term.Status == TermStatus.Preferred && preferred.Add(term.Language) ? "skos:prefLabel" : "skos:altLabel";
            AddText(resource, predicate, term.Language, term.Text);
        }

        foreach (Term term in concept.Terms)
        {
            foreach ((LanguageTag language, string note) in SkosNotes.OfChange(term))
                resource.Add("skos:changeNote", Turtle.Literal(note, language));
        }
    }

    private void AddRelations(SkosResource resource, string predicate, IEnumerable<Located<string>> ids)
    {
        foreach (Located<string> id in ids)
            resource.Add(predicate, Iri(id.Value));
    }

    private static void AddText(SkosResource resource, string predicate, LanguageTag language, Located<string>? text)
    {
        if (text is { } said)
            resource.Add(predicate, Turtle.Literal(said.Value, language));
    }

    private string Iri(string id) => Turtle.Iri($"urn:termlsp:{Uri.EscapeDataString(glossary)}:{Uri.EscapeDataString(id)}");

    private static string Source(string source) =>
        source.StartsWith("http://", StringComparison.Ordinal) || source.StartsWith("https://", StringComparison.Ordinal)
            ? Turtle.Iri(source)
            : Turtle.Literal(source);
}
