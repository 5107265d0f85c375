namespace TermLsp.Core.Tests.Linting;

/// <summary>Which abbreviations first-use takes for introduced, and how it introduces them.</summary>
public sealed class FirstUseTests
{
    private const string Terms = """
        concepts:
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}, zh: {preferred: 检索增强生成, abbr: RAG}}
          - {id: llm, en: {preferred: large language model, abbr: LLM}, zh: {preferred: 大语言模型}}
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA}}
          - {id: api, en: {preferred: application programming interface, abbr: API}}
          - {id: mcp, en: {preferred: MCP}}
        """;

    [Theory]
    [InlineData("We use {|first-use:RAG|} here, and RAG there. {|first-use:LLMs|} too; one LLM.")]
    [InlineData("我们用{|first-use:RAG|}检索，再用 RAG。")]
    [InlineData("# What RAG is\n\nSee {|first-use:RAG|}.\n")]
    [InlineData("| RAG |\n|---|\n| LLM |\n\nThe {|first-use:RAG|}.\n\n- An {|first-use:LLM|}\n")]
    [InlineData("Use {|first-use:RAG|}. Retrieval-augmented generation is good.")]
    [InlineData("> {|first-use:RAG|}\n")]
    [InlineData("An {|first-use:API|} with MCP")]
    [InlineData("Models (LLaMA, BERT), then {|first-use:RAG|}")]
    public void What_nothing_introduced_is_reported_once(string fixture) => Check(fixture);

    [Theory]
    [InlineData("Retrieval-augmented generation (RAG) is good. RAG is.")]
    [InlineData("检索增强生成（RAG）很好。RAG 也是。")]
    [InlineData("# 检索增强生成\n\nRAG 很好。")]
    [InlineData("RAG（检索增强生成）很好")]
    [InlineData("RAG (retrieval-augmented generation) is good")]
    [InlineData("RAG, short for retrieval-augmented generation, is good")]
    [InlineData("大语言模型是基础。Every LLM is.")]
    [InlineData("Retrieval with Augmented Generators (RAG) is ours.")]
    [InlineData("检索型生成（RAG）是我们的说法。RAG")]
    [InlineData("rag carpets; `RAG`; [x](RAG); <b title=\"RAG\">b</b>; $RAG$\n\n```\nRAG\n```\n")]
    [InlineData("# RAG\n")]
    [InlineData("")]
    [InlineData("\uD83D\r\n\r")]
    public void What_is_introduced_or_is_no_running_text_is_left_alone(string fixture) => Check(fixture);

    [Theory]
    [InlineData("# RAG\nx = 'RAG'\n", "python")]
    [InlineData("// RAG\n", "c")]
    public void A_comment_is_read_where_it_stands(string fixture, string kind) => Check(fixture, kind);

    [Theory]
    [InlineData("We use RAG here.", "We use retrieval-augmented generation (RAG) here.")]
    [InlineData("我们用 RAG 检索。", "我们用检索增强生成（RAG）检索。")]
    [InlineData("我们用RAG检索。", "我们用检索增强生成（RAG）检索。")]
    [InlineData("我们用到了 LoRA 和别的方法。", "我们用到了 Low-Rank Adaptation（LoRA）和别的方法。")]
    [InlineData("RAG helps.", "Retrieval-augmented generation (RAG) helps.")]
    [InlineData("- LLMs help.", "- Large language models (LLMs) help.")]
    [InlineData("Use an LLM.", "Use a large language model (LLM).")]
    [InlineData("An LLM.", "A large language model (LLM).")]
    [InlineData("Use a **RAG**.\r\n", "Use a **retrieval-augmented generation (RAG)**.\r\n")]
    public void The_fix_introduces_it(string before, string after)
    {
        Assert.Equal(after, RuleCheck.CertainlyMended("first-use", before, Terms));
        Check(after);
    }

    [Theory]
    [InlineData("A RAG-based one.")]
    [InlineData("The LLM's answer.")]
    [InlineData("See [RAG](x).")]
    [InlineData("One way (RAG) is.")]
    public void Where_the_sentence_must_change_nothing_is_certain(string text)
    {
        Assert.Equal(text, RuleCheck.CertainlyMended("first-use", text, Terms));
        Assert.NotEqual(text, RuleCheck.Mended("first-use", text, Terms));
    }

    [Fact]
    public void A_document_in_traditional_characters_gets_the_full_form_in_them() => Assert.Equal(
        "這個專案說明怎樣為語言模型準備資料。我們用檢索增強生成（RAG）。",
        RuleCheck.Mended("first-use", "這個專案說明怎樣為語言模型準備資料。我們用 RAG。", "concepts: [{id: rag, en: {abbr: RAG, preferred: retrieval-augmented generation}, zh-CN: {preferred: 检索增强生成}, zh-TW: {preferred: 檢索增強生成}}]"));

    [Fact]
    public void A_concept_of_two_glossaries_is_introduced_once() => LintCheck.Finds(
        "Use {|first-use:RAG|}. RAG",
        settings: RuleCheck.Only("first-use"),
        terms: "concepts: [{id: a, en: {preferred: retrieval-augmented generation, abbr: RAG}}, {id: b, en: {preferred: retrieval and generation, abbr: RAG}}]");

    [Fact]
    public void A_long_text_without_sentences_is_read_once() =>
        Check(string.Concat("{|first-use:RAG|}", string.Concat(Enumerable.Repeat(" RAG", 50_000))));

    [Fact]
    public void It_is_off_by_default() => LintCheck.Finds("Use RAG", terms: Terms);

    private static void Check(string fixture, string kind = "markdown") => LintCheck.Finds(fixture, kind, RuleCheck.Only("first-use"), Terms);
}
