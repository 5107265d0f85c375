using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>Writes all that the page says of one concept.</summary>
internal sealed class ConceptArticle(HtmlElements html, PageAnchors anchors, ConceptRelations relations, PageSubjects subjects)
{
    private readonly ConceptTerms _terms = new(html);
    private readonly ConceptSources _sources = new(html);
    private readonly RelationMap _map = new(html, anchors, relations);

    /// <summary>Writes it under this anchor.</summary>
    public void Write(Concept concept, string anchor)
    {
        using (html.Open("article", ("id", anchor)))
        {
            _terms.WriteHeading(concept, PageAnchors.Link(anchor));
            using (html.Open("div", ("class", "body")))
            {
                using (html.Open("div", ("class", "text")))
                {
                    WriteSubjects(concept);
                    WriteDefinitions(concept);
                    using (html.Open("dl"))
                        WriteRows(concept);
                }

                _map.Write(concept);
            }
        }

        html.Break();
    }

    private void WriteSubjects(Concept concept)
    {
        if (concept.Domains.IsEmpty)
            return;
        using (html.Open("p", ("class", "subjects")))
        {
            foreach (string domain in concept.Domains)
                html.Text("a", domain, ("href", PageAnchors.Link(subjects.Anchor(domain))));
        }
    }

    private void WriteDefinitions(Concept concept)
    {
        bool isSwitched = Switch.IsNeeded(concept.Definitions.Select(definition => definition.Language));
        foreach (Definition definition in concept.Definitions.OrderBy(definition => Switch.Rank(definition.Language)))
        {
            using (html.Open("div", ("class", Switch.Class(definition.Language, isSwitched)), ("lang", HtmlElements.Lang(definition.Language))))
            {
                if (definition.Short is { } brief)
                    html.Text("p", brief.Value, ("class", "lead"));
                if (definition.Long is { } full)
                    html.Text("p", full.Value, ("class", definition.Short is null ? "lead" : null));
            }
        }
    }

    private void WriteRows(Concept concept)
    {
        _terms.WriteRows(concept);
        foreach (LocalizedText example in concept.Examples)
            WriteText(PageWords.Example, example, "example");
        WriteText(PageWords.Note, concept.Note, "note");
        foreach (RelationKind kind in Enum.GetValues<RelationKind>())
            WriteRelations(concept, kind);
        _sources.Write(concept);
    }

    private void WriteText((string, string) name, LocalizedText text, string kind)
    {
        if (text.IsEmpty)
            return;
        html.Words("dt", name);
        bool isSwitched = Switch.IsNeeded(text.Versions.Select(version => version.Language));
        using (html.Open("dd", ("class", kind)))
        {
            foreach ((LanguageTag language, Located<string> said) in text.Versions.OrderBy(version => Switch.Rank(version.Language)))
                html.Text("p", said.Value, ("class", Switch.Class(language, isSwitched)), ("lang", HtmlElements.Lang(language)));
        }
    }

    private void WriteRelations(Concept concept, RelationKind kind)
    {
        IReadOnlyList<string> ids = relations.Of(concept, kind);
        if (ids.Count == 0)
            return;
        html.Words("dt", PageWords.Of(kind));
        using (html.Open("dd", ("class", "links")))
        {
            foreach (string id in ids)
            {
                if (relations.ById(id) is not { } other)
                {
                    html.Text("span", id);
                    continue;
                }

                using (html.Open("a", ("href", PageAnchors.Link(anchors.Of(id)!))))
                    ConceptName.Of(other).Write(html);
            }
        }
    }
}
