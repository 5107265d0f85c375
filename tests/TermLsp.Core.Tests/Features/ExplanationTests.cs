using TermLsp.Core.Features;

namespace TermLsp.Core.Tests.Features;

public sealed class ExplanationTests
{
    private static readonly Analysis Analysis = new(Glossaries.Read("""
        concepts:
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}, zh: {preferred: 检索增强生成}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}}
          - {id: mcp, en: {preferred: Model Context Protocol, abbr: MCP}}
        """));

    [Theory]
    [InlineData("RAG", "rag")]
    [InlineData("rag", "rag")]
    [InlineData(" Retrieval Augmented Generation ", "rag")]
    [InlineData("檢索增強生成", "rag")]
    [InlineData("context windows", "window")]
    [InlineData("contextwindow", "window")]
    [InlineData("window", "")]
    [InlineData("", "")]
    public void A_term_is_found_however_it_is_asked_for(string asked, string concepts) =>
        Assert.Equal(concepts, string.Join(' ', Analysis.Explain(asked).Found.Select(met => met.Entry.Concept.Id.Value)));

    [Theory]
    [InlineData("contxt", "context window")]
    [InlineData("contxt window", "context window")]
    [InlineData("上下文", "上下文窗口")]
    [InlineData("retreival", "retrieval-augmented generation")]
    public void Otherwise_its_neighbours_are_named(string asked, string first)
    {
        Explanation explanation = Analysis.Explain(asked);
        Assert.Empty(explanation.Found);
        Assert.Equal(first, explanation.NearMisses[0]);
    }

    [Fact]
    public void What_is_like_nothing_has_no_neighbours() => Assert.Empty(Analysis.Explain("banana").NearMisses);
}
