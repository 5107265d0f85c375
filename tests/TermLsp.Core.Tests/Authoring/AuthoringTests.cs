using System.Collections.Immutable;
using TermLsp.Core.Authoring;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Authoring;

/// <summary>What an editor shows of a glossary file.</summary>
public sealed class AuthoringTests
{
    private static Glossary Read(string yaml) => YamlGlossaryReader.Read(yaml, "test").Glossary;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_outline_has_concepts_and_under_them_terms(string lineEnd)
    {
        string yaml = """
            concepts:
            - id: rag
              en: {preferred: retrieval-augmented generation, abbr: RAG}
              zh: {preferred: 检索增强生成, aliases: [检索生成], avoid: [捡索], forbidden: [简索], hidden: [检锁]}
            - {zh: {preferred: 词元}, en: {aliases: [token]}}
            """.ReplaceLineEndings(lineEnd);
        ImmutableArray<OutlineEntry> outline = GlossaryOutline.Of(Read(yaml), new SourceText(yaml));
        Assert.Equal(["retrieval-augmented generation | 检索增强生成 | rag", "词元 | token | 词元"], outline.Select(Tell));
        Assert.Equal(
            [
                "retrieval-augmented generation | en, preferred | retrieval-augmented generation", "RAG | en, abbreviation | RAG", "检索增强生成 | zh-CN, preferred | 检索增强生成",
                "检索生成 | zh-CN, alias | 检索生成", "捡索 | zh-CN, avoid | 捡索", "简索 | zh-CN, forbidden | 简索", "检锁 | zh-CN, hidden | 检锁",
            ],
            outline[0].Children.Select(Tell));
        Assert.Equal((null, TermStatus.Hidden), (outline[0].Status, outline[0].Children[^1].Status));
        Assert.Equal("{zh: {preferred: 词元}, en: {aliases: [token]}}", yaml[outline[1].Span.Start..outline[1].Span.End]);

        string Tell(OutlineEntry entry) => $"{entry.Name} | {entry.Detail} | {yaml[entry.Selection.Start..entry.Selection.End]}";
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: x, aliases: &l [y]}}, {id: b, en: {preferred: z, aliases: *l}}]")]
    [InlineData("x: &t {preferred: y}\nconcepts: [{id: a, en: *t}]")]
    public void Every_entry_is_inside_its_parent(string yaml)
    {
        ImmutableArray<OutlineEntry> outline = GlossaryOutline.Of(Read(yaml), new SourceText(yaml));
        Assert.NotEmpty(outline);
        Assert.All(outline, concept => Assert.True(
            concept.Span.Contains(concept.Selection) && concept.Children.All(term => concept.Span.Contains(term.Span) && term.Span.Contains(term.Selection))));
    }

    [Fact]
    public void An_outline_outlives_its_text() =>
        Assert.All(GlossaryOutline.Of(Read("concepts: [{id: a, en: {preferred: x}}]"), new SourceText("con")), entry => Assert.True(entry.Span.End <= 3));

    [Fact]
    public void An_empty_glossary_has_no_outline() => Assert.Empty(GlossaryOutline.Of(Read(""), new SourceText("")));

    [Fact]
    public void Sources_lead_to_pages()
    {
        Fixture fixture = Fixture.Parse("""
            concepts:
            - id: a
              en: {preferred: x}
              source: ["{|https://example.org/a:b|}", Vaswani 2017, '{|doi:10.1000/182|}', "isbn:9780262035613", "javascript:alert(1)", "file:///etc/passwd"]
            - {id: b, en: {preferred: y}, source: {|http://例え.jp/a|}}
            """.Replace("{|https:", "{|https:https:", StringComparison.Ordinal).Replace("{|doi:", "{|doi:doi:", StringComparison.Ordinal).Replace("{|http:", "{|http:http:", StringComparison.Ordinal));
        ImmutableArray<GlossaryLink> links = GlossaryLinks.Of(Read(fixture.Text));
        Assert.Equal(fixture.Spans.Select(span => span.Span), links.Select(link => link.Span));
        Assert.Equal(["https://example.org/a:b", "https://doi.org/10.1000/182", "http://例え.jp/a"], links.Select(link => link.Target.OriginalString));
    }

    private const string Related = """
        concepts:
        - {id: {|window|}, en: {preferred: context window}, broader: [{|token|}], related: [{|nowhere|}, '{|far|}']}
        - {id: token, en: {preferred: token, avoid: [{text: word, fix: {|token|}}, {text: key, fix: {|context window|}}, {text: tok, fix: {|banana|}}]}, narrower: [{|window|}]}
        """;

    [Theory]
    [InlineData(0, "test: window")]
    [InlineData(1, "test: token")]
    [InlineData(2, null)]
    [InlineData(3, "test0: far")]
    [InlineData(4, "test: token")]
    [InlineData(5, "test: window")]
    [InlineData(6, null)]
    [InlineData(7, "test: window")]
    public void A_name_leads_to_its_concept(int mark, string? expected)
    {
        Fixture fixture = Fixture.Parse(Related);
        Glossary glossary = Read(fixture.Text);
        GlossarySet others = Glossaries.Read(Glossaries.OfTerms("far: afar", "other: context"));
        TextSpan span = fixture.Spans[mark].Span;
        foreach (GlossarySet set in new[] { others, new GlossarySet([glossary, .. others.Glossaries]) })
        {
            foreach (int offset in new[] { span.Start, span.End - 1, span.End })
            {
                GlossaryEntry? entry = GlossaryRelations.DefinitionAt(glossary, set, offset);
                Assert.Equal(expected, entry is null ? null : $"{entry.Glossary.Id}: {entry.Concept.Id.Value}");
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_000)]
    public void Elsewhere_nothing_is_named(int offset) => Assert.Null(GlossaryRelations.DefinitionAt(Read(Fixture.Parse(Related).Text), GlossarySet.Empty, offset));

    [Fact]
    public void A_fix_may_name_a_concept_of_another_glossary()
    {
        const string Yaml = "concepts: [{id: a, en: {preferred: x, avoid: [{text: y, fix: afar}]}}]";
        Glossary other = Glossaries.Read(Glossaries.OfTerms("far: afar")).Glossaries[0];
        int offset = Yaml.IndexOf("afar", StringComparison.Ordinal);
        Assert.Same(other, GlossaryRelations.DefinitionAt(Read(Yaml), new GlossarySet([other]), offset)?.Glossary);
    }

    [Theory]
    [InlineData("a", "concepts: [{id: a, en: {preferred: x}}, {id: b, en: {preferred: y}, broader: [{|a|}], related: [{|a|}, b]}, {id: c, en: {preferred: z}, narrower: {|a|}}]")]
    [InlineData("a", "concepts: [{id: a, en: {preferred: x}}]")]
    [InlineData("nowhere", "concepts: [{id: a, en: {preferred: x}, related: [{|nowhere|}]}]")]
    public void Who_names_a_concept_is_found(string id, string marked)
    {
        Fixture fixture = Fixture.Parse(marked);
        Assert.Equal(fixture.Spans.Select(span => span.Span), GlossaryRelations.ReferencesTo(Read(fixture.Text), id));
    }
}
