namespace TermLsp.Core.Tests.Formats;

/// <summary>What the label lines below a heading say: aliases, relations, sources ...</summary>
public sealed class MarkdownLabelTests
{
    [Fact]
    public void Label_lines_are_read_in_both_languages() => MarkdownCheck.Tells(
        """
        # 术语表

        ## 词元 · token {#tok}

        又称：记号、Token 单位
        缩写：TK
        避免：令牌 → 词元（用于鉴权，不用于模型）、标记（含义太宽）
        禁用：代币
        错写：词园
        除外：令牌桶
        相关：context windows、RAG、没有的词
        上位：[模型](#model)
        来源：https://example.org/a,b、https://example.org/c
        标签：LLM、NLP
        例：这个词元很长，真的。
        注：一条说明，有逗号。

        模型读写的最小单位。

        详细说来：
        - 一
        - 二

        ## context window

        - **Also:** window, context length
        - **Abbr**: CW
        - *Avoid:* memory (means RAM), buffer
        - Forbidden: brain
        - See also: tok
        - Broader: model
        - Narrower: Token
        - Source: [Paper](https://example.org/p), Smith 2020
        - Tags: llm
        - Example: A window, of tokens.
        - Note: a *note*
          over two lines

        How much a model sees.

        ## RAG
        英文：retrieval-augmented generation
        中文：检索增强生成
        模型先检索。

        ## Model
        """,
        """
        tok
          zh-CN Preferred: 词元
          en Preferred: token
          zh-CN Admitted: 记号
          zh-CN Admitted: Token 单位
          en Admitted abbreviation: TK
          zh-CN Deprecated: 令牌 -> 词元 (zh-CN: 用于鉴权，不用于模型)
          zh-CN Deprecated: 标记 (zh-CN: 含义太宽)
          zh-CN Forbidden: 代币
          zh-CN Hidden: 词园
          zh-CN is: 模型读写的最小单位。 || 详细说来：
        - 一
        - 二
          except: 令牌桶
          broader: model
          related: context windows, rag, 没有的词
          source: https://example.org/a,b, https://example.org/c
          in: LLM, NLP
          example zh-CN: 这个词元很长，真的。
          note zh-CN: 一条说明，有逗号。

        context-window
          en Preferred: context window
          en Admitted: window
          en Admitted: context length
          en Admitted abbreviation: CW
          en Deprecated: memory (en: means RAM)
          en Deprecated: buffer
          en Forbidden: brain
          en is: How much a model sees.
          broader: model
          narrower: tok
          related: tok
          source: https://example.org/p, Smith 2020
          in: llm
          example en: A window, of tokens.
          note en: a *note*
        over two lines

        rag
          en Admitted abbreviation: RAG
          en Preferred: retrieval-augmented generation
          zh-CN Preferred: 检索增强生成
          zh-CN is: 模型先检索。

        model
          en Preferred: Model
        """);

    [Theory]
    [InlineData("ALSO: x", "x")]
    [InlineData("also：x", "x")]
    [InlineData("**Also known as:** x, y", "x y")]
    [InlineData("__Aliases__: x", "x")]
    [InlineData("Aliases:\n- x\n- y", "x y")]
    [InlineData("- Aliases:\n  - x\n  - y", "x y")]
    [InlineData("* 别名：x；y;z", "x y z")]
    [InlineData("Also: “x”, `y, z`", "x y, z")]
    [InlineData("也叫：x。", "x")]
    [InlineData("### Aliases\n\n- x\n- y", "x y")]
    [InlineData("### 别名\n\nx、y", "x y")]
    [InlineData("Also\\: x", "")]
    [InlineData("Also, x: y", "")]
    [InlineData("Text before\nAlso: x\nand text behind", "x")]
    public void Aliases_are_found_in_any_dress(string body, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Assert.Single(MarkdownCheck.Read($"## Term\n\n{body}\n").Glossary.Concepts).Terms.Skip(1).Select(term => term.Text.Value)));

    [Theory]
    [InlineData("rag-id", "rag-id")]
    [InlineData("RAG", "rag-id")]
    [InlineData("rag", "rag-id")]
    [InlineData("检索增强生成", "rag-id")]
    [InlineData("[anything](#rag-id)", "rag-id")]
    [InlineData("[anything](#检索增强生成--rag)", "rag-id")]
    [InlineData("[anything](#%E6%A3%80%E7%B4%A2%E5%A2%9E%E5%BC%BA%E7%94%9F%E6%88%90--rag)", "rag-id")]
    [InlineData("[RAG](rag.md)", "rag-id")]
    [InlineData("[anything](/docs/glossary/rag-id/)", "rag-id")]
    [InlineData("[a](#rag-id), [b](other.md#far), [c](other.md), d", "rag-id far other d")]
    public void Relations_name_a_concept_in_many_ways(string written, string ids) => Assert.Equal(
        ids,
        string.Join(' ', MarkdownCheck.Read($"## Other\n\nRelated: {written}\n\n## 检索增强生成 · RAG {{#rag-id}}\n").Glossary.Concepts[0].Related.Select(id => id.Value)));
}
