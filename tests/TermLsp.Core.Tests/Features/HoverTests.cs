using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Features;

public sealed class HoverTests
{
    private const string Terms = """
        title: {en: Words, zh: 词表}
        concepts:
          - id: rag
            en: {preferred: retrieval-augmented generation, abbr: RAG}
            zh: {preferred: 检索增强生成}
            definition:
              en: {short: It looks up first., long: Then it writes.}
              zh: {short: 先查后写。}
            example: [{en: We use RAG., zh: 我们用 RAG。}]
            related: [window, nowhere]
            source: [https://example.org/rag/]
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}, definition: {zh: 能回看的文本。}}
          - {id: context, zh: {preferred: 上下文}, definition: {zh: 前后文。}}
          - id: token
            en: {preferred: token}
            zh: {preferred: 词元, aliases: [Token, 记号], avoid: [{text: 令牌, why: {zh: 会与鉴权混淆, en: it means something else}, fix: 词元}], hidden: [词圆]}
            definition: {zh: 最小单位。}
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA}}
          - {id: star, en: {preferred: "a*b_c"}, definition: {en: Marks.}}
        """;

    private static string? Show(string fixture, IMarkup markup, LanguageTag? reader = null)
    {
        Fixture marked = Fixture.Parse(fixture);
        Analysis analysis = new(Glossaries.Read(Terms));
        Document document = new("file:///a.md", DocumentKind.Of("markdown", "a.md"), 1, new SourceText(marked.Text));
        Hover? hover = analysis.Hover(document, marked.Caret, reader ?? LanguageTag.English);
        if (hover is not null && marked.Spans.Count > 0)
            Assert.Equal(marked.Spans[0].Span, hover.Span);
        return hover is null ? null : analysis.Describe(hover, markup);
    }

    [Fact]
    public void A_Chinese_document_is_explained_in_Chinese() => Assert.Equal(
        """
        **检索增强生成** · RAG · retrieval-augmented generation

        先查后写。

        *示例*：我们用 RAG。

        *相关*：上下文窗口

        *来源*：[example.org/rag](<https://example.org/rag/>) · 词表
        """,
        Show("我们使用{|R$0AG|}检索。", MarkdownMarkup.Instance));

    [Fact]
    public void An_English_document_is_explained_in_English() => Assert.Equal(
        """
        retrieval-augmented generation · RAG · 检索增强生成

        It looks up first.

        Then it writes.

        Example: We use RAG.

        Related: context window

        Source: https://example.org/rag/ · Words
        """,
        Show("We use {|RAG$0|}.", PlainMarkup.Instance, LanguageTag.SimplifiedChinese));

    [Fact]
    public void A_reader_of_neither_language_gets_English()
    {
        Analysis analysis = new(Glossaries.Read(Terms));
        string card = analysis.Describe(analysis.Glossaries.ById("rag")!, LanguageTag.Parse("fr")!.Value, PlainMarkup.Instance);
        Assert.Contains("It looks up first.", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_no_language_is_explained_in_the_readers() =>
        Assert.StartsWith("**词元** · token", Show("12 {|$0𝐭𝐨𝐤𝐞𝐧|} 3", MarkdownMarkup.Instance, LanguageTag.SimplifiedChinese) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("用{|令$0牌|}吧", "*不推荐*：请用 **词元**。原因：会与鉴权混淆")]
    [InlineData("用{|词$0圆|}吧", "*拼写有误*：请用 **词元**。")]
    [InlineData("用{|记$0号|}吧", "*亦可用*：首选 **词元**。")]
    [InlineData("用{|LO$0RA|}来微调它们", "*大小写有误*：请用 **LoRA**。")]
    [InlineData("we use a {|LO$0RA|} here", "*capitals*: use **LoRA**.")]
    public void A_form_that_is_not_the_one_to_write_is_told(string fixture, string status) =>
        Assert.Contains($"\n\n{status}\n\n", Show(fixture, MarkdownMarkup.Instance) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("这个 {|Tok$0en|} 很长")]
    [InlineData("这个 {|LoR$0A|} 很长")]
    [InlineData("这个{|上下$0文窗口|}很长")]
    public void A_form_that_may_be_written_gets_no_remark(string fixture)
    {
        string hover = Show(fixture, MarkdownMarkup.Instance) ?? "";
        Assert.NotEmpty(hover);
        Assert.DoesNotContain("请用", hover, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_term_is_related() =>
        Assert.Contains("*相关*：上下文\n", Show("这个{|上$0下文窗口|}很长", MarkdownMarkup.Instance) ?? "", StringComparison.Ordinal);

    [Fact]
    public void A_name_means_nothing_to_Markdown() =>
        Assert.StartsWith("**a\\*b\\_c**", Show("an a*b$0_c", MarkdownMarkup.Instance) ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("`$0RAG`")]
    [InlineData("[RA$0G](x)")]
    [InlineData("# RA$0G")]
    [InlineData("`myR$0AGConfig`")]
    [InlineData("---\ntitle: R$0AG\n---\n")]
    [InlineData("```\nR$0AG\n```")]
    public void Code_and_links_and_metadata_are_explained(string fixture) => Assert.NotNull(Show(fixture, MarkdownMarkup.Instance));

    [Theory]
    [InlineData("https://x.example/R$0AG")]
    [InlineData("[a](R$0AG)")]
    [InlineData("<b class=\"R$0AG\">a</b>")]
    [InlineData("a $R$0AG^2$ b")]
    [InlineData("docs/R$0AG/a.md")]
    public void Letters_of_an_address_a_tag_or_a_formula_are_no_words(string fixture) =>
        Assert.Null(Show(fixture, MarkdownMarkup.Instance));

    [Fact]
    public void The_builtin_glossary_is_silent_in_code()
    {
        Glossary own = Glossaries.Read(Terms).Glossaries[0];
        Analysis builtin = new(new GlossarySet([own with { IsBuiltin = true }]));
        Document document = new("file:///a.md", DocumentKind.Of("markdown", "a.md"), 1, new SourceText("RAG\n\n```\nRAG = 1\n```\n"));
        Assert.NotNull(builtin.Hover(document, 0, LanguageTag.English));
        Assert.Null(builtin.Hover(document, 9, LanguageTag.English));
    }

    [Theory]
    [InlineData("no te$0rms here")]
    [InlineData("$0")]
    [InlineData("storage$0")]
    public void Where_no_term_stands_there_is_nothing(string fixture) => Assert.Null(Show(fixture, MarkdownMarkup.Instance));

    [Theory]
    [InlineData("我们使用RAG", "zh-CN")]
    [InlineData("We use the term 检索增强生成 for RAG in all of our documents", "en")]
    [InlineData("使用 LLM、RAG、LoRA 和 fine-tuning 的系统", "zh-CN")]
    [InlineData("1, 2, 3", null)]
    [InlineData("", null)]
    public void A_document_has_a_language(string text, string? language) => Assert.Equal(language, DocumentLanguage.Of(text)?.Value);

    private static string? ShowUnder(Settings settings, string text, string kind, int offset, bool isBuiltin = false)
    {
        GlossarySet glossaries = Glossaries.Read(Terms);
        Analysis analysis = new Analysis(isBuiltin ? new GlossarySet([glossaries.Glossaries[0] with { IsBuiltin = true }]) : glossaries).With(settings);
        Document document = new("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text));
        return analysis.Hover(document, offset, LanguageTag.English) is { } hover ? analysis.Describe(hover, PlainMarkup.Instance) : null;
    }

    [Fact]
    public void Settings_choose_the_language_and_how_much_is_said()
    {
        Assert.Contains("先查后写。", ShowUnder(Settings.Default with { Language = LanguageTag.SimplifiedChinese }, "We use RAG here", "markdown", 8), StringComparison.Ordinal);
        string both = ShowUnder(Settings.Default with { HoverLanguages = [LanguageTag.SimplifiedChinese, LanguageTag.English] }, "We use RAG here", "markdown", 8)!;
        Assert.True(both.IndexOf("先查后写。", StringComparison.Ordinal) > 0 && both.Split("先查后写。").Length == 2);
        string brief = ShowUnder(Settings.Default with { HoverStyle = HoverStyle.Short }, "We use RAG here", "markdown", 8)!;
        Assert.DoesNotContain('\n', brief);
        Assert.Contains("RAG", brief, StringComparison.Ordinal);
    }

    /// <summary>In "// RAG" and in "RAG = 1", of Python.</summary>
    [Theory]
    [InlineData(HoverCode.Auto, false, true, true)]
    [InlineData(HoverCode.Auto, true, true, false)]
    [InlineData(HoverCode.All, true, true, true)]
    [InlineData(HoverCode.Comments, false, true, false)]
    [InlineData(HoverCode.Off, false, false, false)]
    public void Settings_choose_where_in_code_hovers_speak(HoverCode where, bool isBuiltin, bool inComment, bool inName)
    {
        Settings settings = Settings.Default with { HoverCode = where };
        Assert.Equal(inComment, ShowUnder(settings, "# RAG\nRAG = 1\n", "python", 2, isBuiltin) is not null);
        Assert.Equal(inName, ShowUnder(settings, "# RAG\nRAG = 1\n", "python", 6, isBuiltin) is not null);
        Assert.NotNull(ShowUnder(settings, "RAG here", "markdown", 0, isBuiltin));
    }
}
