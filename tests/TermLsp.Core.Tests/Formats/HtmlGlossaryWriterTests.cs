using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Html;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class HtmlGlossaryWriterTests
{
    private const string Sample =
        """
        id: llm
        title: {en: LLM glossary, zh: 大模型术语表}
        license: CC0-1.0
        defaults: {severity: warning}
        concepts:
          - id: token
            domain: [llm, text]
            en: {preferred: token, pos: noun, plural: [tokenses]}
            zh-CN:
              preferred: 词元
              aliases: [Token]
              except: [令牌桶]
              avoid: [{text: [令牌, 记号], why: {zh: 用于鉴权。, en: That is for access.}, fix: 词元, level: info, when: {any: [模型]}}]
              hidden: [词园]
            zh-TW: 詞元
            definition: {zh: {short: 最小单位。, long: 更多。}, en: {short: The unit., long: More.}}
            example: [{en: A token., zh: 一个词元。}]
            broader: [unit]
            related: [context window, lora, nowhere]
            source: ["https://example.org/a?b=1&c=2", "doi:10.1000/182", "ISO 30042", "javascript:alert(1)", "file:///etc/passwd"]
            note: {en: A note.}
          - id: context window
            domain: llm
            en: context window
            zh: 上下文窗口
          - id: lora
            domain: llm
            en: {preferred: Low-Rank Adaptation, abbr: LoRA}
            de: Anpassung
          - {id: unit, zh: 单位}
        """;

    private static GlossaryWriteResult Write(string yaml) => HtmlGlossaryWriter.Instance.Write(YamlGlossaryReader.Read(yaml, "x").Glossary);

    private static XElement Page(GlossaryWriteResult result)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\" />", result.Text, StringComparison.Ordinal);
        return XDocument.Parse(result.Text, LoadOptions.PreserveWhitespace).Root!;
    }

    private static XElement Article(XElement page, string id) => page.Descendants("article").Single(article => article.Attribute("id")?.Value == id);

    private static string[] Texts(XElement within, string element, string? kind = null) =>
        [.. within.Descendants(element).Where(e => kind is null || e.Attribute("class")?.Value == kind).Select(e => e.Value)];

    private static string Row(XElement article, string name) =>
        article.Descendants("dt").Single(dt => dt.Elements().First().Value == name).ElementsAfterSelf().First().Value;

    private static void EveryInnerLinkLeadsSomewhere(XElement page)
    {
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.DoesNotContain(id, char.IsWhiteSpace));
        foreach (string address in page.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(address => address.StartsWith('#')))
            Assert.Contains(Uri.UnescapeDataString(address[1..]), ids);
    }

    [Fact]
    public void A_concept_says_all_that_the_glossary_says()
    {
        XElement token = Article(Page(Write(Sample)), "token");
        Assert.Equal(["token", "词元"], token.Element("h3")!.Elements("span").Select(name => name.Value));
        Assert.Equal(["en", "zh-Hans"], token.Element("h3")!.Elements("span").Select(name => name.Element("span")!.Attribute("lang")!.Value));
        Assert.Equal("简体中文Token繁體中文詞元", Row(token, "Also"));
        Assert.Equal("令牌记号 → 词元That is for access.用于鉴权。词园 → 词元misspelling误拼", Row(token, "Avoid"));
        Assert.Equal(["The unit.", "More.", "最小单位。", "更多。"], token.Descendants("div").Where(div => div.Attribute("lang") is not null).Elements("p").Select(p => p.Value));
        Assert.Equal("A token.一个词元。", Row(token, "Example"));
        Assert.Equal("A note.", Row(token, "Note"));
        Assert.Equal(["llm", "text"], token.Descendants("p").First(p => p.Attribute("class")?.Value == "subjects").Elements("a").Select(a => a.Value));
        Assert.Equal("单位", Row(token, "Broader"));
        Assert.Equal("context window上下文窗口Low-Rank Adaptationnowhere", Row(token, "Related"));
        Assert.Equal(["LoRA"], Texts(Article(Page(Write(Sample)), "lora"), "abbr"));
    }

    [Fact]
    public void What_is_said_in_one_language_alone_is_never_hidden()
    {
        XElement page = Page(Write(Sample));
        Assert.Null(Article(page, "token").Descendants("p").Single(p => p.Value == "A note.").Attribute("class"));
        Assert.Equal("e", Article(page, "token").Descendants("p").Single(p => p.Value == "A token.").Attribute("class")!.Value);
        Assert.Equal("z", Article(page, "token").Descendants("p").Single(p => p.Value == "一个词元。").Attribute("class")!.Value);
    }

    [Fact]
    public void A_relation_is_told_from_both_sides()
    {
        XElement page = Page(Write(Sample));
        Assert.Equal("token词元", Row(Article(page, "unit"), "Narrower"));
        Assert.DoesNotContain(Article(page, "lora").Descendants("dt"), dt => dt.Value.StartsWith("Related", StringComparison.Ordinal));
        EveryInnerLinkLeadsSomewhere(page);
    }

    [Fact]
    public void The_map_links_a_concepts_neighbours()
    {
        XElement page = Page(Write(Sample));
        XElement map = Article(page, "token").Descendants("svg").Single();
        Assert.Equal(["#context-window", "#lora", "#unit"], map.Elements("a").Select(a => a.Attribute("href")!.Value).Order(StringComparer.Ordinal));
        Assert.Equal("token词元", map.Element("g")!.Value);
        Assert.Empty(Article(page, "lora").Descendants("svg"));
    }

    [Fact]
    public void The_map_has_eight_neighbours_at_most_none_on_another()
    {
        string others = string.Concat(Enumerable.Range(0, 30).Select(i => $"\n  - {{id: c{i}, en: {(i % 2 == 0 ? "w" : "a very long name of a concept ")}{i}}}"));
        XElement map = Article(
            Page(Write($"concepts:\n  - {{id: a, en: a, broader: [c0, c1, c2, c3, c4], narrower: [c5], related: [{string.Join(", ", Enumerable.Range(6, 20).Select(i => $"c{i}"))}]}}{others}")),
            "a").Descendants("svg").Single();
        Assert.Equal(8, map.Elements("a").Count());
        double[] box = [.. map.Attribute("viewBox")!.Value.Split(' ').Select(double.Parse)];
        (double Left, double Top, double Right)[] pills =
            [.. map.Descendants("rect").Select(r => (double.Parse(r.Attribute("x")!.Value), double.Parse(r.Attribute("y")!.Value), double.Parse(r.Attribute("x")!.Value) + double.Parse(r.Attribute("width")!.Value)))];
        Assert.All(pills, pill => Assert.True(pill.Left >= 0 && pill.Right <= box[2] && pill.Top >= 0 && pill.Top + MapPill.Height <= box[3]));
        for (int i = 0; i < pills.Length; i++)
        {
            Assert.DoesNotContain(
                pills[(i + 1)..],
                other => Math.Abs(other.Top - pills[i].Top) < MapPill.Height && other.Left < pills[i].Right && pills[i].Left < other.Right);
        }
    }

    [Fact]
    public void Only_pages_of_the_web_become_links()
    {
        XElement page = Page(Write(Sample));
        Assert.Equal(
            ["https://example.org/a?b=1&c=2", "https://doi.org/10.1000/182"],
            page.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(address => !address.StartsWith('#')));
        Assert.Equal(["ISO 30042", "javascript:alert(1)", "file:///etc/passwd"], Texts(page, "cite"));
    }

    [Fact]
    public void The_index_lists_letters_and_subjects_and_a_subject_that_most_have_only_what_has_no_other()
    {
        XElement index = Page(Write(Sample)).Descendants("nav").Single();
        Assert.Equal(["C", "L", "T", "中"], index.Element("p")!.Elements("a").Select(a => a.Value));
        Assert.Equal(["llm2", "text1"], index.Element("details")!.Elements("details").Select(subject => subject.Element("summary")!.Value));
    }

    [Fact]
    public void What_only_the_engine_goes_by_is_said_to_be_left_out() => Assert.Equal(
        ["1 default severities (defaults)", "1 plurals (plural)", "2 severities (level)", "2 conditions (when)", "1 exceptions (except)"],
        Write(Sample).Losses.Select(loss => $"{loss.Count} {loss.What}"));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("]]><!-- &lt; --></style><svg onload=alert(1)>")]
    [InlineData("{{constructor}} ${alert(1)} \\u003cscript>")]
    public void A_hostile_glossary_is_text(string hostile)
    {
        string quoted = System.Text.Json.JsonSerializer.Serialize(hostile);
        XElement page = Page(Write(
            $$"""
            {"id": {{quoted}}, "title": {{quoted}}, "license": {{quoted}}, "concepts": [
              {"id": {{quoted}}, "domain": {{quoted}}, "en": {"preferred": {{quoted}}, "pos": {{quoted}}, "avoid": [{"text": "bad", "why": {{quoted}}, "fix": {{quoted}} }]},
               "definition": {"en": {"short": {{quoted}}, "long": "Long."} }, "example": {{quoted}}, "note": {{quoted}}, "related": [{{quoted}}, "b"],
               "source": [{{quoted}}, {{System.Text.Json.JsonSerializer.Serialize("https://example.org/" + hostile)}}]},
              {"id": "b", "en": "b", "related": [{{quoted}}]}]}
            """));
        Assert.Single(page.Descendants("script"));
        Assert.Single(page.Descendants("style"));
        Assert.Empty(page.Descendants("img"));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            page.Descendants("a").Select(a => a.Attribute("href")!.Value), address => Assert.True(address.StartsWith('#') || address.StartsWith("https://example.org/", StringComparison.Ordinal)));
        Assert.Equal(hostile, page.Descendants("title").Single().Value);
        Assert.Contains(hostile, Texts(page, "p", "lead"));
        EveryInnerLinkLeadsSomewhere(page);
    }

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData("", "concept")]
    [InlineData("_search", "concept_search")]
    [InlineData("词元 😀", "词元-😀")]
    [InlineData("a\u0001\uFFFE", "a--")]
    public void An_anchor_is_the_id_as_far_as_html_takes_it(string id, string expected) => Assert.Equal(expected, new PageAnchors([Concept(id)]).Of(id));

    [Fact]
    public void Ids_that_html_would_take_for_one_get_numbers()
    {
        PageAnchors anchors = new([Concept("a b"), Concept("a-b"), Concept("a\tb"), Concept("a-b-2")]);
        Assert.Equal(["a-b", "a-b-2", "a-b-3", "a-b-2-2"], new[] { "a b", "a-b", "a\tb", "a-b-2" }.Select(anchors.Of));
        Assert.Null(anchors.Of("b"));
    }

    [Fact]
    public void Characters_that_html_cannot_hold_are_counted()
    {
        GlossaryWriteResult result = HtmlGlossaryWriter.Instance.Write(new Glossary { Id = "x", License = "a\u0001b\uD800😀", Concepts = [] });
        Assert.Equal("a\uFFFDb\uFFFD😀", Texts(Page(result), "span", "license").Single());
        Assert.Equal(["2 characters that HTML cannot hold"], result.Losses.Select(loss => $"{loss.Count} {loss.What}"));
    }

    [Fact]
    public void A_name_of_a_megabyte_is_not_repeated_by_what_leads_to_it()
    {
        string name = new('词', 100_000);
        string text = Write($"concepts:\n  - {{id: a, en: '{name}'}}" + string.Concat(Enumerable.Range(0, 50).Select(i => $"\n  - {{id: c{i}, en: c{i}, related: [a]}}"))).Text;
        Assert.InRange(text.Length, name.Length, 3 * name.Length);
    }

    // A browser would not run, or not apply, what the policy does not name.
    [Fact]
    public void The_policy_names_the_pages_own_parts()
    {
        XElement head = Page(Write(Sample)).Element("head")!;
        string policy = head.Elements("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value;
        Assert.Equal($"default-src 'none'; style-src 'sha256-{Hash(PageParts.Style)}'; script-src 'sha256-{Hash(PageParts.Script)}'; base-uri 'none'; form-action 'none'", policy);
        string text = Write(Sample).Text;
        Assert.Contains($"<style>{PageParts.Style}</style><script>{PageParts.Script}</script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("</script", PageParts.Script, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("://", PageParts.Style + PageParts.Script, StringComparison.Ordinal);

        static string Hash(string part) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
    }

    [Fact]
    public void Whatever_a_glossary_says_the_page_is_well_formed_and_has_every_concept() => Gen.OneOf(PlausibleGlossary.Gen, TameGlossary.Gen).Sample(
        glossary =>
        {
            XElement page = Page(HtmlGlossaryWriter.Instance.Write(glossary));
            PageAnchors anchors = new(glossary.Concepts);
            Assert.Equal(
                glossary.Concepts.Select(concept => anchors.Of(concept.Id.Value)!).Order(StringComparer.Ordinal).Select(anchor => anchor.Length),
                page.Descendants("article").Select(article => article.Attribute("id")!.Value).Order(StringComparer.Ordinal).Select(anchor => anchor.Length));
            EveryInnerLinkLeadsSomewhere(page);
        },
        iter: 200);

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.HTM")]
    [InlineData(".termlsp/a.html")]
    public void It_is_written_and_never_read(string path)
    {
        Assert.Equal(GlossaryFormat.Html, GlossaryWriters.FormatOf(path));
        Assert.Same(HtmlGlossaryWriter.Instance, GlossaryWriters.For(GlossaryFormat.Html));
        Assert.False(GlossaryFileName.IsReadable(path));
        Assert.False(GlossaryFileName.IsDiscovered(path));
        Assert.DoesNotContain(".htm", GlossaryFileName.KnownEndings, StringComparison.Ordinal);
    }

    private static Concept Concept(string id) => new() { Id = new(id, default), Span = default, Line = 0, Terms = [] };
}
