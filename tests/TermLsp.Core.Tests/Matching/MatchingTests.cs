using TermLsp.Core.Documents;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Tests.Matching;

/// <summary>
/// What is an occurrence, rule by rule. A fixture marks every occurrence, <c>{|concept:form|}</c>: what is not marked must not be found.
/// </summary>
public sealed class MatchingTests
{
    private static readonly string Terms = Glossaries.OfTerms(
        "rag: RAG", "llm: LLM", "lora: LoRA", "token: token", "window: context window", "tuning: fine-tuning", "gpt: GPT-4o", "net: .NET",
        "cpp: C++", "node: node.js", "adaptation: Low-Rank Adaptation", "policy: policy", "batch: batch", "tools: developer tools",
        "检索: 检索增强生成", "上下文: 上下文", "窗口: 上下文窗口", "微调: 微调", "首: 首 Token 延迟", "hhh: 有用、诚实、无害", "税: 税", "后端: 后端",
        "生成: AI 生成内容");

    private static void Check(string fixture, string? glossary = null) => OccurrenceCheck.Finds(fixture, glossary ?? Terms);

    [Theory]
    [InlineData("用{|rag:RAG|}检索，{|lora:LoRA|}{|微调:微调|}，{|token:Token|}数")]
    [InlineData("{|rag:RAG|}")]
    [InlineData("\"{|rag:RAG|}\" *{|rag:RAG|}* `{|rag:RAG|}` ({|rag:RAG|})/{|rag:RAG|};{|rag:RAG|}，{|rag:RAG|}：（{|rag:RAG|}）")]
    [InlineData("storage of fragments, my_RAG, RAG_2, xRAG, RAGx, RAG2, éRAG, RAGé, ЯRAG")]
    [InlineData("{|rag:RAG|}は {|rag:RAG|}는 ใช้{|rag:RAG|}ช่วย")]
    public void A_Latin_form_needs_an_edge_and_Han_is_one(string fixture) => Check(fixture);

    [Theory]
    [InlineData("我们使用{|窗口:上下文窗口|}，不只是{|上下文:上下文|}。")]
    [InlineData("缴{|税:税|}")]
    public void A_Han_form_needs_no_edge_and_the_longest_wins(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|cpp:C++|} and {|cpp:C++|}，用{|cpp:C++|}写")]
    [InlineData("C++11 is C++x")]
    [InlineData("{|net:.NET|} and 用{|net:.NET|}，not ASP.NET")]
    [InlineData("{|gpt:GPT-4o|}, {|gpt:GPT 4o|}, {|gpt:GPT4o|}; {|node:node.js|} is not nodexjs; {|node:Node.js|}")]
    public void Punctuation_belongs_to_the_form(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|tuning:fine-tuning|} {|tuning:fine tuning|} {|tuning:finetuning|} {|tuning:fine‑tuning|} {|tuning:fine  tuning|} {|tuning:fine\u00A0tuning|}")]
    [InlineData("fine- tuning, fine -tuning, fine/tuning, fine.tuning, fine_tuning")]
    [InlineData("{|window:context window|} {|window:contextWindow|} {|window:context-window|} context_window")]
    [InlineData("{|检索:检索 增强 生成|} {|检索:检索  增强生成|} 检索-增强-生成")]
    [InlineData("{|首:首 Token 延迟|} {|首:首Token延迟|} {|首:首 token延迟|}")]
    [InlineData("{|hhh:有用、诚实、无害|} 有用诚实无害")]
    public void Separators_vary(string fixture) => Check(fixture);

    [Theory]
    [InlineData("a {|window:context\nwindow|} b")]
    [InlineData("a {|window:context\r\n   window|} b")]
    [InlineData("a {|tuning:fine-\ntuning|} b")]
    [InlineData("它叫{|检索:检索增强\n生成|}。")]
    [InlineData("- a {|window:context\n  window|}")]
    [InlineData("a context\n\nwindow b")]
    [InlineData("a context\n  \nwindow b")]
    [InlineData("- a context\n- window b")]
    [InlineData("1. a context\n2. window b")]
    [InlineData("# a context\nwindow b")]
    [InlineData("a context\n# window b")]
    [InlineData("a context\n---\nwindow b")]
    [InlineData("| a context | window b |")]
    [InlineData("| a context |\n| window |")]
    [InlineData("| 检索增强 | 生成 |")]
    [InlineData("con\ntext window")]
    public void A_line_may_wrap_inside_a_paragraph_alone(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|token:tokens|} {|token:token's|} {|token:token’s|} {|token:tokens|}’ {|rag:RAGs|} {|llm:LLMs|} {|policy:policies|} {|batch:batches|}")]
    [InlineData("tokened tokenses policys batchs RAGes")]
    [InlineData("{|tools:developer tools|} {|tools:developer tool|} {|tools:Developer-tool|}")]
    [InlineData("'{|token:tokens|}' and '{|token:token|}'")]
    public void Latin_forms_inflect(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|token:Token|} {|token:TOKEN|} {|token:token|}")]
    [InlineData("{|adaptation:low-rank adaptation|} {|adaptation:Low-Rank Adaptation|} {|adaptation:LOW RANK ADAPTATION|}")]
    public void A_term_without_inner_capitals_takes_any_case(string fixture) => Check(fixture);

    [Theory]
    [InlineData("the rag carpet; Rag; rags")]
    [InlineData("{|llm:llm|} {|llm:Llm|} {|llm:llms|}")]
    public void An_abbreviation_in_lower_case_counts_where_it_is_no_ordinary_word(string fixture) => Check(fixture);

    [Theory]
    [InlineData("LoRA", Casing.Right)]
    [InlineData("LORA", Casing.Wrong)]
    [InlineData("Lora", Casing.Wrong)]
    [InlineData("lora", Casing.Wrong)]
    [InlineData("LoRAs", Casing.Right)]
    [InlineData("ＬｏＲＡ", Casing.Right)]
    [InlineData("LLM", Casing.Right)]
    [InlineData("LLMs", Casing.Right)]
    [InlineData("llm", Casing.Lowered)]
    [InlineData("Llm", Casing.Lowered)]
    [InlineData("LLm", Casing.Wrong)]
    [InlineData("LLMS", Casing.Wrong)]
    [InlineData("token", Casing.Right)]
    [InlineData("TOKEN", Casing.Right)]
    [InlineData("Gpt-4o", Casing.Wrong)]
    public void Casing_is_told(string text, Casing expected)
    {
        Occurrence occurrence = Assert.Single(new AgreeingMatcher(Glossaries.Read(Terms)).Find(ZonedText.Plain(text)));
        Assert.Equal(expected, occurrence.Casing);
    }

    [Theory]
    [InlineData("exact", "{|x:Abc|} abc ABC")]
    [InlineData("ignore", "{|x:Abc|} {|x:abc|} {|x:ABC|}")]
    [InlineData("smart", "{|x:Abc|} {|x:abc|} {|x:ABC|}")]
    public void A_case_rule_overrides(string rule, string fixture) =>
        Check(fixture, $"concepts: [{{id: x, en: {{preferred: Abc, case: {rule}}}}}]");

    [Theory]
    [InlineData("{|token:ｔｏｋｅｎ|} {|token:ＴＯＫＥＮ|}")]
    [InlineData("{|token:to\u00ADken|} {|token:to\u200Bken|} \uFEFF{|token:token|} a\uFEFFtoken")]
    [InlineData("{|检索:檢索增強生成|} {|后端:後端|} {|微调:微調|}")]
    [InlineData("{|tuning:ﬁne-tuning|} {|tuning:fine–tuning|} {|tuning:fine−tuning|}")]
    [InlineData("𝗮 {|token:𝐭𝐨𝐤𝐞𝐧|} b")]
    [InlineData("{|rag:RAG|}²")]
    public void Text_is_folded_and_spans_are_the_originals(string fixture) => Check(fixture);

    private const string Exceptions = """
        concepts:
          - {id: token, en: {preferred: token, except: [bearer token, token ring]}, zh: {preferred: 词元, avoid: [令牌], except: [令牌桶]}}
          - {id: index, zh: {preferred: 索引, except: [搜索引擎]}}
          - {id: search, zh: {preferred: 搜索}}
        """;

    [Theory]
    [InlineData("{|token:令牌|}和令牌桶")]
    [InlineData("a bearer token, Bearer Tokens, a token ring of {|token:tokens|}, bearer\ntoken")]
    [InlineData("{|search:搜索|}引擎的{|index:索引|}")]
    public void An_exception_cancels_what_it_covers_of_its_own_concept(string fixture) =>
        Check(fixture, Exceptions);

    private const string Conditions = """
        concepts:
          - id: token
            zh:
              preferred: 词元
              avoid: [{text: 令牌, when: {any: [模型, LLM], none: [OAuth], window: 10}}]
        """;

    [Theory]
    [InlineData("模型按{|token:令牌|}计费")]
    [InlineData("LLMs。读{|token:令牌|}")]
    [InlineData("请携带令牌登录")]
    [InlineData("模型的 OAuth 令牌")]
    [InlineData("模型一二三四五六七八九十一二三四五六七八九十令牌")]
    public void A_condition_binds_a_form_to_its_context(string fixture) => Check(fixture, Conditions);

    private const string Homographs = """
        concepts:
          - {id: mcp, en: {preferred: Model Context Protocol, abbr: MCP}}
          - {id: master, en: {preferred: master control program, abbr: MCP}}
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA, avoid: [{text: [LORA, Lora], fix: LoRA}]}}
          - {id: rag, en: {preferred: RAG, avoid: [Rag]}}
        """;

    [Fact]
    public void Homographs_stand_together_the_nearest_first()
    {
        AgreeingMatcher matcher = new(Glossaries.Read(Homographs));
        Assert.Equal(["mcp", "master"], matcher.Find(ZonedText.Plain("use MCP")).Select(o => o.Entry.Concept.Id.Value));
    }

    [Theory]
    [InlineData("LORA", "LORA")]
    [InlineData("Lora", "Lora")]
    [InlineData("lora", "LoRA")]
    [InlineData("LoRA", "LoRA")]
    [InlineData("Rag", "Rag")]
    [InlineData("RAG", "RAG")]
    [InlineData("rag", null)]
    public void A_listed_case_variant_means_just_itself(string text, string? term)
    {
        AgreeingMatcher matcher = new(Glossaries.Read(Homographs));
        Assert.Equal(term, matcher.Find(ZonedText.Plain(text)).Select(occurrence => occurrence.Term.Text.Value).SingleOrDefault());
    }

    [Theory]
    [InlineData("我们使用$0上下文窗口", "窗口 上下文")]
    [InlineData("我们使用上下$0文窗口", "窗口 上下文")]
    [InlineData("我们使用上下文$0窗口", "窗口")]
    [InlineData("我们使用上下文窗口$0", "窗口")]
    [InlineData("上下文$0微调", "微调")]
    [InlineData("RAG$0 x", "rag")]
    [InlineData("$0RAG", "rag")]
    [InlineData("RAG $0x", "")]
    [InlineData("$0", "")]
    public void What_covers_a_caret_is_told_longest_first(string fixture, string concepts)
    {
        Fixture marked = Fixture.Parse(fixture);
        AgreeingMatcher matcher = new(Glossaries.Read(Terms));
        Assert.Equal(concepts, string.Join(' ', matcher.FindAt(ZonedText.Plain(marked.Text), marked.Caret).Select(o => o.Entry.Concept.Id.Value)));
    }

    [Fact]
    public void A_nearer_concept_takes_the_place_of_a_farther_one_with_its_id()
    {
        AgreeingMatcher matcher = new(Glossaries.Read(
            "concepts: [{id: rag, en: {preferred: RAG}, definition: mine}]", "concepts: [{id: rag, en: {preferred: RAG}, definition: theirs}]"));
        Occurrence occurrence = Assert.Single(matcher.Find(ZonedText.Plain("RAG")));
        Assert.Equal("mine", occurrence.Entry.Concept.Definitions[0].Short?.Value);
    }

    // No theory: attributes hold no halves of pairs.
    [Fact]
    public void Broken_text_is_only_text()
    {
        Check("\uD800{|rag:RAG|}\uDC00 {|token:token|}\uD800 上\uDC00下文");
        Check("\0{|rag:RAG|}\0 \uFFFF{|rag:RAG|}\uFFFE \u0001{|上下文:上下文|}");
        Check("");
    }

    [Fact]
    public void A_search_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new AgreeingMatcher(Glossaries.Read(Terms)).Find(ZonedText.Plain("RAG"), new CancellationToken(canceled: true)));
}
