using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Features;

/// <summary>A text with a caret and the occurrence marked, and the entries that it leads to.</summary>
public sealed class DefinitionTests
{
    private static readonly GlossarySet Set = Glossaries.Read(
        Glossaries.OfTerms("window: 上下文窗口", "context: 上下文", "rag: RAG", "near-token: token"), Glossaries.OfTerms("far-token: token"));

    [Theory]
    [InlineData("用{|上$0下文窗口|}吧", "window")]
    [InlineData("用{|上下文|}$0吧", "context")]
    [InlineData("two {|tok$0ens|}", "near-token far-token")]
    [InlineData("in `my{|R$0AG|}Config`", "rag")]
    [InlineData("no te$0rms", "")]
    [InlineData("$0", "")]
    [InlineData("https://x.example/R$0AG", "")]
    [InlineData("[a](R$0AG)", "")]
    public void An_occurrence_leads_to_its_entries(string fixture, string concepts)
    {
        Fixture marked = Fixture.Parse(fixture);
        Document document = new("file:///a.md", DocumentKind.Of("markdown", "a.md"), 1, new SourceText(marked.Text));
        var found = new Analysis(Set).Definition(document, marked.Caret);
        Assert.Equal(concepts, string.Join(' ', found.Select(definition => definition.Entry.Concept.Id.Value)));
        Assert.All(found, definition => Assert.Equal(marked.Spans[0].Span, definition.Span));
    }

    [Fact]
    public void The_builtin_glossary_is_silent_in_code()
    {
        Document document = new("file:///a.md", DocumentKind.Of("markdown", "a.md"), 1, new SourceText("RAG\n\n```\nRAG = 1\n```\n"));
        Analysis builtin = new(new GlossarySet([Set.Glossaries[0] with { IsBuiltin = true }]));
        Assert.Single(builtin.Definition(document, 0));
        Assert.Empty(builtin.Definition(document, 9));
        Assert.Single(new Analysis(Set).Definition(document, 9));
    }
}
