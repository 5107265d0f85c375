namespace TermLsp.Core.Tests.Matching;

/// <summary>What stands around a form, or in whose glossary it stands: exceptions, conditions, names, homographs.</summary>
public sealed class ContextTests
{
    private const string Exceptions = """
        concepts:
          - {id: post, en: {preferred: post-training, except: [post-training wheels]}, zh: {preferred: 后训练, except: [然后训练, 最后 训练]}}
          - {id: token, en: {preferred: token, except: [bearer token, C++ token]}}
          - {id: training, zh: {preferred: 训练}}
        """;

    [Theory]
    [InlineData("{|post:后训练|}好，先预热然后{|training:训练|}，然\u200B後{|training:訓練|}，最后{|training:训练|}")]
    [InlineData("然后\n{|training:训练|}；然后\n\n{|training:训练|}")]
    [InlineData("ＢＥＡＲＥＲ ｔｏｋｅｎ, bearer-tokens, bearer  token, Bearer token's, a C++ token; forbearer {|token:token|}, bearer: {|token:token|}")]
    [InlineData("post-training wheel, post training wheels, posttraining-wheels, {|post:post-training|} wheelss")]
    public void An_exception_folds_and_wraps_as_a_term_does(string fixture) => OccurrenceCheck.Finds(fixture, Exceptions);

    private const string Conditions = """
        concepts:
          - id: agent
            en: {preferred: [{text: agent, when: {any: [LLM, language model], none: [travel], window: 20}}]}
            zh: {preferred: 智能体, aliases: [{text: 代理, when: {none: [服务器, proxy], window: 5}}]}
        """;

    [Theory]
    [InlineData("an LLM {|agent:agent|}; a language-models' {|agent:agent|}")]
    [InlineData("an agent alone")]
    [InlineData("a travel LLM agent")]
    [InlineData("LLMx agent")]
    [InlineData("LLM, and then some more words, agent")]
    [InlineData("{|agent:agent|} of an LLM; {|agent:Agents|} of ｌｌｍ")]
    [InlineData("一个{|agent:代理|}做事，服务器代理，代理服务器，服務器代理，一二三四五六{|agent:代理|}")]
    [InlineData("proxy代理，{|agent:代理|}reproxy")]
    public void A_condition_holds_in_its_window_and_is_folded(string fixture) => OccurrenceCheck.Finds(fixture, Conditions);

    private static readonly string Names = Glossaries.OfTerms("rag: RAG", "lora: LoRA", "window: context window", "token: token", "检索: 检索");

    [Theory]
    [InlineData("python", "{|window:contextWindow|} = {|window:context_window|} + {|window:CONTEXT_WINDOW|} + {|lora:Lora|}Config + {|rag:rag|}Pipeline")]
    [InlineData("csharp", "{|rag:rag|}{|window:ContextWindow|}_{|token:tokens|}Per{|rag:RAG|} storage raging contextwindower x_tokenizer")]
    [InlineData("css", ".{|window:context-window|} .{|rag:rag|}-{|token:token|} .dragon")]
    [InlineData("markdown", "`{|window:context-window|}` `{|lora:Lora|}Config` `{|window:contextWindow|}Size` context_window `fragment`")]
    [InlineData("plaintext", "context_window_size contextWindowSize ragPipeline LoraConfig {|window:contextWindow|} {|rag:RAG|}-Pipeline")]
    [InlineData("python", "def {|检索:检索|}_x(): pass")]
    [InlineData("python", "LLM{|rag:R\u00ADag|}Pipeline LLM{|rag:Rａg|} my\u200B{|rag:Rag|} LLMR\u00ADAGs")]
    public void A_name_in_code_holds_terms_and_one_in_prose_holds_none(string kind, string fixture) => OccurrenceCheck.Finds(fixture, Names, kind);

    [Theory]
    [InlineData("markdown", "{|rag:RAG|} RAG\\_x and \\*{|rag:RAG|}\\* x\\_RAG {|rag:RAG|}\\\\")]
    [InlineData("latex", "{|rag:RAG|} RAG\\_x x\\_RAG {|rag:RAG|}\\% {|rag:RAG|}\\\\ a")]
    [InlineData("markdown", "{|检索:检索|}\\_x")]
    public void An_escaped_underscore_is_part_of_a_name(string kind, string fixture) => OccurrenceCheck.Finds(fixture, Names, kind);

    private const string Scoped = """
        termlsp: 1
        scope: {zones: [heading, comment]}
        concepts:
          - {id: window, en: {preferred: context window, aliases: [{text: RAG, when: {any: [model], window: 8}}]}}
        """;

    private const string Everywhere = """
        concepts:
          - {id: context, en: {preferred: context}}
        """;

    [Theory]
    [InlineData("# A {|window:context window|}\n\nA {|context:context|} window here.\n\n<!-- {|window:context window|} -->\n")]
    [InlineData("# RAG\n\nRAG model\n\n# {|window:RAG|} model\n")]
    public void A_scope_of_zones_is_where_a_glossary_counts_and_hides_nothing_elsewhere(string fixture) =>
        OccurrenceCheck.Finds(fixture, "markdown", [Scoped, Everywhere]);
}
