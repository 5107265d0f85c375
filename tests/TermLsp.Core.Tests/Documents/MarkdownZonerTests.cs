using TermLsp.Core.Documents;
using TermLsp.Core.Tests.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents;

/// <summary>Each marked stretch must lie in the zone that names it, <c>none</c> for markup; <c>{|zone:text|}</c>.</summary>
public sealed class MarkdownZonerTests
{
    private static void Check(string fixture)
    {
        Fixture marked = Fixture.Parse(fixture);
        ZonedText zoned = Zone(marked.Text);
        foreach ((string name, TextSpan span) in marked.Spans)
        {
            for (int offset = span.Start; offset < span.End; offset++)
                Assert.Equal((marked.Text[offset], name), (marked.Text[offset], zoned.At(offset)?.Zone.ToString().ToLowerInvariant() ?? "none"));
        }
    }

    private static ZonedText Zone(string text)
    {
        SourceText source = new(text);
        return new ZonedText(source, DocumentKind.Of("markdown", "a.md").Zoner.Zones(source));
    }

    [Theory]
    [InlineData("# {|heading:Title|}\n\n{|prose:Text|}\n\nOther {|heading:title|}\n===\n")]
    [InlineData("- {|list:one|}\n- {|list:two|}\n\n1. {|list:three|}\n   {|list:wrapped|}\n")]
    [InlineData("> {|quote:said|}\n> {|quote:more|}\n")]
    [InlineData("> - {|list:in a list in a quote|}\n")]
    [InlineData("| {|table:a|} | {|table:b c|} |\n|---|---|\n| {|table:d|} | {|table:e|} |\n")]
    [InlineData("a [{|linktext:text|}]({|url:https://x.example/token|} \"t\") b ![{|linktext:alt|}]({|url:img/token.png|})")]
    [InlineData("a {|url:https://x.example/token|} b <{|url:https://y.example|}> c")]
    [InlineData("[{|linktext:ref|}][r]\n\n[r]: {|url:https://x.example/token|}\n")]
    [InlineData("a `{|inlinecode:token|}` b ``{|inlinecode:c|}`` d")]
    [InlineData("```python\n{|fencedcode:token = 1|}\n```\n{|prose:after|}\n")]
    [InlineData("```\n{|fencedcode:never closed|}\n")]
    [InlineData("a\n\n    {|fencedcode:indented|}\n\nb")]
    [InlineData("---\ntitle:{|frontmatter: RAG intro|}\n{|none:tags|}: [a]\n---\n\n{|prose:text|}\n")]
    [InlineData("a ${|math:x^2|}$ b\n\n$$\n{|math:y|}\n$$\n")]
    [InlineData("a {|html:<b class=\"token\">|}{|prose:bold|}{|html:</b>|} b <!-- {|comment:said|} -->")]
    [InlineData("a {|html:<kbd>|}{|inlinecode:RAG|}{|html:</kbd>|}{|prose: b |}{|html:<code class=x>|}{|inlinecode:c|} **{|inlinecode:d|}**{|html:</code>|}{|prose: e|}")]
    [InlineData("{|html:<details><summary>|}{|prose:检索|}{|html:</summary>|}\n{|html:<table><td>|}{|table:RAG|}{|html:</td>|}\n{|html:<pre>|}\n{|fencedcode:x|}\n{|html:</pre>|}\n\n{|prose:text|}")]
    [InlineData("{|html:<div>|}\n\n{|prose:text|}\n\n</div>\n")]
    [InlineData("**{|prose:bold|}** {|none:&amp;|} {|prose:text|}")]
    [InlineData("Term\n: {|list:what it means|}\n")]
    [InlineData("See[^1].\n\n[^1]: {|prose:A note|}\n")]
    [InlineData("a {|path:src/token/index.ts|} b {|path:LORA.md|} c node.js")]
    public void Markdown_has_zones(string fixture) => Check(fixture);

    private static readonly AgreeingMatcher Matcher = new(Glossaries.Read(Glossaries.OfTerms("window: context window", "token: token", "检索: 检索增强生成", "rag: RAG")));

    [Theory]
    [InlineData("> a context\n> window b", "window")]
    [InlineData("> a context\n\n> window b", "")]
    [InlineData("- a context\n  window b", "window")]
    [InlineData("- a context\n- window b", "")]
    [InlineData("a context  \nwindow b", "window")]
    [InlineData("# context\nwindow", "")]
    [InlineData("| context | window |\n|---|---|\n| 检索增强 | 生成 |", "")]
    [InlineData("[context](x) window", "")]
    [InlineData("> 检索\n> 增强生成", "检索")]
    [InlineData("[token](https://x.example/RAG)", "token")]
    [InlineData("_token_ and __RAG__ but a_token_b", "token rag")]
    [InlineData("用C++写token，也用C++读", "token")]
    public void A_term_wraps_within_its_block(string text, string concepts) => Assert.Equal(
        concepts,
        string.Join(' ', Matcher.Find(Zone(text)).Where(o => o.Zone is not (TermLsp.Core.Documents.Zone.Url or TermLsp.Core.Documents.Zone.Path)).Select(o => o.Entry.Concept.Id.Value)));

    [Theory]
    [InlineData("`{|window:contextWindow|}` `{|window:context_window|}Size` `my{|window:ContextWindow|}` `{|window:CONTEXT_WINDOW|}_MAX`")]
    [InlineData("`{|rag:rag|}_pipeline` `{|rag:RAG|}Pipeline` `get{|rag:Rag|}Config` `{|rag:rag|}-server` `storage` `fragment` `rag`")]
    [InlineData("`{|token:tokens|}_per_second`")]
    [InlineData("`{|token:tokens|}` `tokenizer` `token2` `{|token:token|}Count` `LLM{|token:Token|}`")]
    public void A_name_holds_terms_word_by_word(string fixture)
    {
        Fixture marked = Fixture.Parse(fixture);
        Assert.Equal(
            marked.Spans.Select(s => $"{s.Name} {s.Span}"),
            Matcher.Find(Zone(marked.Text)).Select(o => $"{o.Entry.Concept.Id.Value} {o.Span}"));
    }

    [Fact]
    public void A_path_between_backquotes_does_not_turn_the_comment_over()
    {
        SourceText source = new("# See `docs/rag/a.md` and `rag_pipeline` of RAG\n");
        ZonedText zoned = new(source, DocumentKind.Of("python", "a.py").Zoner.Zones(source));
        Assert.Equal(["InlineCode rag", "Comment RAG"], Matcher.Find(zoned).Select(o => $"{o.Zone} {source.Slice(o.Span)}"));
    }

    [Fact]
    public void Expressions_and_tags_of_MDX_are_markup()
    {
        SourceText source = new("RAG {token} x <B c=\"RAG\"/> token\n");
        ZonedText zoned = new(source, DocumentKind.Of("mdx", "a.mdx").Zoner.Zones(source));
        Assert.Equal(["0 rag", "27 token"], Matcher.Find(zoned).Select(o => $"{o.Span.Start} {o.Entry.Concept.Id.Value}"));
    }

    [Fact]
    public void Markup_nested_past_reason_is_only_text() => Assert.NotEmpty(Zone(new string('>', 5000) + " RAG").Spans);
}
