using TermLsp.Core.Documents;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>The three altitudes of our own format, and how they mix.</summary>
public sealed class GlossaryAltitudeTests
{
    // A concept a line: id | terms with language and status | definitions.
    private static void Check(string yaml, params string[] concepts)
    {
        GlossaryReadResult result = YamlGlossaryReader.Read(yaml, "name");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(concepts, result.Glossary.Concepts.Select(Line));
    }

    private static string Line(Concept concept) => string.Join(" | ",
        concept.Id.Value,
        string.Join(", ", concept.Terms.Select(term => $"{term.Language} {(term.Status == TermStatus.Preferred ? "" : term.IsAbbreviation ? "Abbreviation " : term.Status + " ")}{term.Text.Value}")),
        string.Join(", ", concept.Definitions.Select(definition => $"{definition.Language} {definition.Short?.Value}")));

    [Theory]
    [InlineData("RAG: 检索增强生成", "rag | en RAG, zh-CN 检索增强生成 | ")]
    [InlineData("RAG: Looks documents up first, then writes from them.", "rag | en RAG | en Looks documents up first, then writes from them.")]
    [InlineData("RAG: 先检索资料，再据以生成回答的技术。", "rag | en RAG | zh-CN 先检索资料，再据以生成回答的技术。")]
    [InlineData("RAG: 先检索文档再根据文档来写出回答的一类技术", "rag | en RAG | zh-CN 先检索文档再根据文档来写出回答的一类技术")]
    [InlineData("RAG: 一种生成技术", "rag | en RAG | zh-CN 一种生成技术")]
    [InlineData("RLHF: 基于人工智能反馈的强化学习", "rlhf | en RLHF, zh-CN 基于人工智能反馈的强化学习 | ")]
    [InlineData("LoRA tuning: LoRA 微调", "lora-tuning | en LoRA tuning, zh-CN LoRA 微调 | ")]
    [InlineData("RAG: 檢索增強生成", "rag | en RAG, zh-TW 檢索增強生成 | ")]
    [InlineData("词元: token", "词元 | zh-CN 词元, en token | ")]
    [InlineData("检索增强生成: retrieval-augmented generation", "检索增强生成 | zh-CN 检索增强生成, en retrieval-augmented generation | ")]
    [InlineData("词元: The smallest unit of text.", "词元 | zh-CN 词元 | en The smallest unit of text.")]
    [InlineData("词元: a unit of text", "词元 | zh-CN 词元 | en a unit of text")]
    [InlineData("词元: 模型读写文本的最小单位", "词元 | zh-CN 词元 | zh-CN 模型读写文本的最小单位")]
    [InlineData("LLM: large language model", "llm | en LLM | en large language model")]
    [InlineData("运行时: Node.js", "运行时 | zh-CN 运行时, en Node.js | ")]
    [InlineData("RAG:", "rag | en RAG | ")]
    [InlineData("ML: 机器学习", "ml | en ML, zh-CN 机器学习 | ")]
    [InlineData("scope: 作用域", "scope | en scope, zh-CN 作用域 | ")]
    [InlineData("RAG: {zh: 检索增强生成, abbr: R}", "rag | en RAG, zh-CN 检索增强生成, en Abbreviation R | ")]
    [InlineData("RAG: 检索增强生成\r\n词元: token\r\n", "rag | en RAG, zh-CN 检索增强生成 | ", "词元 | zh-CN 词元, en token | ")]
    public void One_line(string yaml, params string[] concepts) => Check(yaml, concepts);

    [Theory]
    [InlineData("- term: RAG\n  zh: 检索增强生成\n  definition: Looks documents up first.\n", "rag | en RAG, zh-CN 检索增强生成 | en Looks documents up first.")]
    [InlineData("- term: RAG\n  definition: 先检索再生成（RAG）。\n", "rag | en RAG | zh-CN 先检索再生成（RAG）。")]
    [InlineData("- zh: 词元\n  definition: The unit of text.\n", "词元 | zh-CN 词元 | en The unit of text.")]
    [InlineData("- zh: 词元", "词元 | zh-CN 词元 | ")]
    [InlineData("- {EN: token, ZH: 词元}", "token | en token, zh-CN 词元 | ")]
    [InlineData("- RAG: {zh: 检索增强生成}", "rag | en RAG, zh-CN 检索增强生成 | ")]
    [InlineData("- EN: {preferred: token}", "token | en token | ")]
    [InlineData("- ML: 机器学习", "ml | en ML, zh-CN 机器学习 | ")]
    [InlineData("- os: 操作系统", "os | en os, zh-CN 操作系统 | ")]
    [InlineData("- en: token\n  zh-TW: 詞元\n  ja: トークン\n", "token | en token, zh-TW 詞元, ja トークン | ")]
    [InlineData("- en: [token, tok]\n  zh: [词元, 令牌]\n", "token | en token, en Admitted tok, zh-CN 词元, zh-CN Admitted 令牌 | ")]
    [InlineData("- term: RAG\n  en: [RAG, retrieval-augmented generation]\n", "rag | en RAG, en Admitted retrieval-augmented generation | ")]
    [InlineData("- {id: x, term: 低秩适配, en: Low-Rank Adaptation, abbr: LoRA, aliases: [低秩自适应], avoid: [{text: LORA, fix: LoRA}], hidden: LoRRA}",
        "x | zh-CN 低秩适配, en Low-Rank Adaptation, en Abbreviation LoRA, zh-CN Admitted 低秩自适应, en Deprecated LORA, en Hidden LoRRA | ")]
    [InlineData("- {de: Kontextfenster, aliases: [Kontext], definition: {de: Ein Fenster., en: A window.}}", "kontextfenster | de Kontextfenster, de Admitted Kontext | de Ein Fenster., en A window.")]
    [InlineData("- {term: RAG, definition: {short: Looks up., long: Then writes.}}", "rag | en RAG | en Looks up.")]
    [InlineData("- {term: RAG, zh: {preferred: 检索增强生成, avoid: [检索生成]}}", "rag | en RAG, zh-CN 检索增强生成, zh-CN Deprecated 检索生成 | ")]
    public void Flat(string yaml, params string[] concepts) => Check(yaml, concepts);

    [Fact]
    public void Altitudes_mix_in_a_list() => Check(
        "- RAG: 检索增强生成\n- term: LoRA\n  zh: 低秩适配\n- id: token\n  en: {preferred: token}\n- GPU: a chip\n  CPU: 处理器\n",
        "rag | en RAG, zh-CN 检索增强生成 | ", "lora | en LoRA, zh-CN 低秩适配 | ", "token | en token | ", "gpu | en GPU | en a chip", "cpu | en CPU, zh-CN 处理器 | ");

    [Fact]
    public void Any_altitude_stands_under_concepts() => Check(
        "id: team\nconcepts:\n- RAG: 检索增强生成\n- {term: LoRA}\n- {id: t, en: {preferred: token}}\n",
        "rag | en RAG, zh-CN 检索增强生成 | ", "lora | en LoRA | ", "t | en token | ");

    [Fact]
    public void Terms_stand_under_concepts_as_a_mapping_too() =>
        Check("concepts:\n  RAG: 检索增强生成\n  LoRA: 低秩适配\n", "rag | en RAG, zh-CN 检索增强生成 | ", "lora | en LoRA, zh-CN 低秩适配 | ");

    [Fact]
    public void Two_entries_with_one_term_have_two_ids() => Check("- {term: RAG}\n- {term: RAG}\n", "rag | en RAG | ", "rag-2 | en RAG | ");

    [Fact]
    public void What_an_entry_says_of_its_terms_holds_for_all_of_them()
    {
        Concept concept = YamlGlossaryReader.Read("- {term: datum, plural: data, case: exact, variants: strict, pos: noun, aliases: [date], except: [datum line]}", "n").Glossary.Concepts[0];
        Assert.Equal(["data"], concept.Terms[0].Plurals);
        Assert.All(concept.Terms, term => Assert.Equal((CaseRule.Exact, true, "noun"), (term.Case, term.HasStrictVariants, term.PartOfSpeech)));
        Assert.Equal(["datum line"], concept.Exceptions.Select(exception => exception.Value));
    }

    [Fact]
    public void Every_entry_has_the_place_of_its_key_and_value()
    {
        SourceText text = new("# words\nRAG: 检索增强生成\nLoRA: {zh: 低秩适配}\n");
        IReadOnlyList<Concept> concepts = YamlGlossaryReader.Read(text.Content, "name").Glossary.Concepts;
        Assert.Equal(["RAG: 检索增强生成", "LoRA: {zh: 低秩适配}"], concepts.Select(concept => text.Slice(concept.Span)));
        Assert.Equal([1, 2], concepts.Select(concept => concept.Line));
        Assert.Equal("检索增强生成", text.Slice(concepts[0].Terms[1].Text.Span));
    }

    [Fact]
    public void A_scope_says_where_the_glossary_counts()
    {
        GlossaryReadResult result = YamlGlossaryReader.Read("scope: {include: [\"docs/**/*.md\"], zones: [prose, link-text]}\nconcepts: []\n", "name");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["docs/**/*.md"], result.Glossary.Scope.Include.Select(glob => glob.Value));
        Assert.Equal([Zone.Prose, Zone.LinkText], result.Glossary.Scope.Zones);
    }

    [Fact]
    public void A_zone_is_known_by_its_name_alone()
    {
        Assert.All(Enum.GetValues<Zone>(), zone => Assert.Equal(zone, ZoneName.Parse(ZoneName.Of(zone))));
        Assert.Null(ZoneName.Parse("Prose"));
        Assert.Null(ZoneName.Parse("0"));
    }

    [Fact]
    public void The_file_name_names_a_glossary_that_does_not() => Assert.Equal(
        "team", YamlGlossaryReader.Instance.Read(new GlossaryInput("docs/team.terms.yaml", new SourceText("RAG: 检索"))).Glossary.Id);
}
