namespace TermLsp.Core.Tests.Matching;

/// <summary>What the design of matching decides beyond <see cref="MatchingTests"/>: each of its sentences with its opposite, in both languages.</summary>
public sealed class DecidedMatchingTests
{
    private static readonly string Terms = Glossaries.OfTerms(
        "rag: RAG", "lora: LoRA", "token: token", "window: context window", "tuning: fine-tuning", "open: pre training", "closed: dataset",
        "cpp: C++", "net: .NET", "gpt: GPT-4o", "rope: ROPE", "检索: 检索增强生成", "微调: 微调", "数: 词元数", "生成: AI 生成内容", "量: 零样本");

    private static void Check(string fixture) => OccurrenceCheck.Finds(fixture, Terms);

    [Theory]
    [InlineData("，{|rag:ＲＡＧ|}，ＸＲＡＧ ＲＡＧ２ ＿RAG RAG＿")]
    [InlineData("（{|lora:ＬｏＲＡ|}）{|微调:微調|}｛{|token:ｔｏｋｅｎｓ|}｝")]
    [InlineData("𝑥RAG RAG𝟐 {|rag:RAG|}①")]
    public void An_edge_is_judged_by_what_is_folded(string fixture) => Check(fixture);

    [Theory]
    [InlineData("“{|rag:RAG|}”‘{|rag:RAG|}’【{|rag:RAG|}】《{|rag:RAG|}》「{|rag:RAG|}」、{|rag:RAG|}。{|rag:RAG|}！{|rag:RAG|}？{|rag:RAG|}…{|rag:RAG|}")]
    [InlineData("[{|rag:RAG|}] <{|rag:RAG|}> {{|rag:RAG|}} #{|rag:RAG|} @{|rag:RAG|} ={|rag:RAG|}+{|rag:RAG|}-{|rag:RAG|}~{|rag:RAG|}&{|rag:RAG|}%")]
    [InlineData("“{|检索:检索增强生成|}”`{|检索:检索增强生成|}`（{|检索:检索增强生成|}）{|检索:检索增强生成|}/{|检索:检索增强生成|}；{|检索:检索增强生成|}")]
    public void Any_punctuation_may_stand_beside_a_form(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|open:pre training|} {|open:pre-training|} {|open:pretraining|} {|open:pre‑training|} {|open:pre  \t training|} {|open:pre\u3000training|}")]
    [InlineData("{|closed:dataset|} {|closed:datasets|} data set, data-set")]
    [InlineData("{|open:pre\u2010training|} {|open:pre\u2012training|} {|open:pre\u2013training|} {|open:pre\u2014training|} {|open:pre\uFF0Dtraining|} pre--training pre·training")]
    [InlineData("{|生成:AI 生成内容|} {|生成:AI生成内容|} {|生成:ＡＩ\u3000生成 内容|} AI-生成内容 AI、生成内容")]
    public void A_spelling_with_separators_stands_for_all_of_them_and_one_without_for_itself(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|window:context\r   window|}")]
    [InlineData("{|window:context  \n\t window|}")]
    [InlineData("{|量:零样\n    本|}")]
    [InlineData("context\r\rwindow, 零样\r\n\r\n本, 零样\n\u3000\n本")]
    [InlineData("零样\n# 本\n\n零样\n- 本\n\n零样\n---\n本\n\n零样\n> 本\n\n| 零样 | 本 |")]
    public void A_line_wraps_in_either_script_and_never_over_what_ends_a_paragraph(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|a:matrix|} {|a:matrices|} {|a:matrixes|} {|a:matrices's|} matrice, {|a:MATRICES|}", "concepts: [{id: a, en: {preferred: matrix, plural: [matrices]}}]")]
    [InlineData("{|a:corpus|} {|a:corpora|} {|a:corpora's|} corpor", "concepts: [{id: a, en: {preferred: corpus, plural: [corpora]}}]")]
    [InlineData("{|a:weights|} {|a:weight|} {|a:weight's|}", "concepts: [{id: a, en: {preferred: weights}}]")]
    [InlineData("{|a:lens|} {|a:lenses|} len", "concepts: [{id: a, en: {preferred: lens}}]")]
    [InlineData("{|a:bias|} {|a:biases|} bia", "concepts: [{id: a, en: {preferred: bias}}]")]
    [InlineData("{|a:embeddings|}’ {|a:embeddings|}' {|a:embedding’s|}", "concepts: [{id: a, en: {preferred: embedding}}]")]
    public void A_plural_is_listed_or_made_by_rule(string fixture, string glossary) =>
        OccurrenceCheck.Finds(fixture, glossary);

    [Theory]
    [InlineData("{|数:词元数|}s, {|数:词元数|}'s, {|数:词元数|}")]
    public void Han_does_not_inflect(string fixture) => Check(fixture);

    [Theory]
    [InlineData("a rope, Rope; {|rope:ROPE|} and {|rope:ROPEs|}; the rag carpet")]
    public void An_ordinary_word_is_no_abbreviation(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|a:C++|}、{|a:c++|}。C++1, 1C++: xC++", "C++")]
    [InlineData("{|a:.NET|}框架，{|a:.NET|}/x; .NETx 5.NET", ".NET")]
    [InlineData("{|a:-O2|} a-O2 -O2x", "-O2")]
    [InlineData("{|a:AT&T|}，AT&TX AT T", "AT&T")]
    [InlineData("{|a:“智能体”|} 智能体", "“智能体”")]
    public void Punctuation_of_a_form_stands_whole(string fixture, string term) =>
        OccurrenceCheck.Finds(fixture, $"concepts: [{{id: a, en: {{preferred: '{term}'}}}}]");
}
