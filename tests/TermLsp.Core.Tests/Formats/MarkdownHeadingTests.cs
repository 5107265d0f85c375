using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Glossaries whose entries have headings.</summary>
public sealed class MarkdownHeadingTests
{
    private static void CheckTerms(string heading, params string[] expected)
    {
        string text = $"## {heading}\n";
        Concept concept = Assert.Single(MarkdownCheck.Read(text).Glossary.Concepts);
        Assert.Equal(expected, concept.Terms.Select(term =>
            $"{term.Language} {(term.IsAbbreviation ? "abbr" : term.Status == TermStatus.Preferred ? "pref" : "alias")} {term.Text.Value}"));
    }

    [Theory]
    [InlineData("上下文窗口 · context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口·context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口 / context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口/context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口 | context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口 — context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("上下文窗口——context window", "zh-CN pref 上下文窗口", "en pref context window")]
    [InlineData("context window - 上下文窗口", "en pref context window", "zh-CN pref 上下文窗口")]
    [InlineData("RAG (Retrieval-augmented generation)", "en abbr RAG", "en pref Retrieval-augmented generation")]
    [InlineData("RAG(Retrieval-augmented generation)", "en abbr RAG", "en pref Retrieval-augmented generation")]
    [InlineData("Retrieval-augmented generation (RAG)", "en pref Retrieval-augmented generation", "en abbr RAG")]
    [InlineData("RAG（检索增强生成）", "en pref RAG", "zh-CN pref 检索增强生成")]
    [InlineData("RAG：检索增强生成", "en pref RAG", "zh-CN pref 检索增强生成")]
    [InlineData("RAG: retrieval-augmented generation", "en abbr RAG", "en pref retrieval-augmented generation")]
    [InlineData("Kant: a life", "en pref Kant: a life")]
    [InlineData("检索增强生成 · retrieval-augmented generation (RAG)", "zh-CN pref 检索增强生成", "en pref retrieval-augmented generation", "en abbr RAG")]
    [InlineData("大语言模型（LLM，Large Language Model）", "zh-CN pref 大语言模型", "en abbr LLM", "en pref Large Language Model")]
    [InlineData("检索增强生成（简称 RAG）", "zh-CN pref 检索增强生成", "en pref RAG")]
    [InlineData("检索增强生成（英文：Retrieval-augmented generation，缩写：RAG）", "zh-CN pref 检索增强生成", "en pref Retrieval-augmented generation", "en abbr RAG")]
    [InlineData("Token", "en pref Token")]
    [InlineData("Token (noun)", "en pref Token")]
    [InlineData("模型 (Model) / 網路", "zh-CN pref 模型", "en pref Model", "zh-TW pref 網路")]
    [InlineData("TCP/IP", "en pref TCP/IP")]
    [InlineData("I/O", "en pref I/O")]
    [InlineData("Fine-tuning", "en pref Fine-tuning")]
    [InlineData("f(x)", "en pref f(x)")]
    [InlineData("K-均值", "zh-CN pref K-均值")]
    [InlineData("**RAG**", "en pref RAG")]
    [InlineData("`token`", "en pref token")]
    [InlineData("[RAG](https://example.org)", "en pref RAG")]
    [InlineData("1. RAG", "en pref RAG")]
    [InlineData("2、检索", "zh-CN pref 检索")]
    [InlineData("3.5 Sonnet", "en pref 3.5 Sonnet")]
    [InlineData("“温度”", "zh-CN pref 温度")]
    [InlineData("C++", "en pref C++")]
    [InlineData("C#", "en pref C#")]
    [InlineData("C\\#", "en pref C#")]
    [InlineData("List<T>", "en pref List<T>")]
    [InlineData("\\<T\\>", "en pref <T>")]
    [InlineData("a\\*b\\_c \\(d\\) \\| e", "en pref a*b_c (d) | e")]
    [InlineData("A&amp;B &#183; C", "en pref A&B · C")]
    [InlineData("中文 · 英文 <!-- x -->", "zh-CN pref 中文", "zh-CN alias 英文")]
    [InlineData("𠮷野 · 😀 smile", "zh-CN pref 𠮷野", "en pref 😀 smile")]
    public void A_heading_names_a_concept(string heading, params string[] expected) => CheckTerms(heading, expected);

    [Fact]
    public void A_capital_word_that_shortens_nothing_says_the_subject() => MarkdownCheck.Tells(
        "## Token (NLP)\nA unit.\n\n## Weight\n",
        """
        token
          en Preferred: Token
          en is: A unit.
          in: NLP

        weight
          en Preferred: Weight
        """);

    [Fact]
    public void Each_language_has_its_own_definition() => MarkdownCheck.Tells(
        """
        ## 温度 · temperature

        温度控制采样（sampling）的随机性。

        A number that scales logits before sampling.

        越高越随机：

        1. 高
        2. 低

        Higher is more random, 更随机.

        > A quote
        """,
        """
        温度
          zh-CN Preferred: 温度
          en Preferred: temperature
          zh-CN is: 温度控制采样（sampling）的随机性。 || 越高越随机：\n\n1. 高
        2. 低
          en is: A number that scales logits before sampling. || Higher is more random, 更随机.\n\n> A quote
        """);

    [Fact]
    public void A_definition_keeps_its_Markdown_up_to_where_it_ends() => MarkdownCheck.Tells(
        """
        ## a

        One **bold** [link][l]
        over lines.

        ```
        # no heading
        ```

            code

        | x | y |
        |---|---|
        | 1 | 2 |

        [l]: https://example.org
        <!-- a comment -->

        ## b
        <!--more-->
        Only long.

        ## c
        One.

        Two.
        <!-- more -->
        Three.
        """,
        """
        a
          en Preferred: a
          en is: One **bold** [link][l]
        over lines. || ```
        # no heading
        ```\n\n    code\n\n| x | y |
        |---|---|
        | 1 | 2 |\n\n[l]: https://example.org

        b
          en Preferred: b
          en is: - || Only long.

        c
          en Preferred: c
          en is: One.\n\nTwo. || Three.
        """);

    [Fact]
    public void Entries_stand_below_subjects_and_letters() => MarkdownCheck.Tells(
        """
        # Team glossary

        Some words before.

        ## Contents

        - [RAG](#rag)

        ## Training

        ### Pretraining
        First.

        ### Fine-tuning
        Then.

        #### Example
        An example.

        #### In depth
        Much more.

        ## Inference

        Words on inference.

        ### Latency
        Time.

        ## A

        ### Agent
        Acts.

        ## B
        """,
        """
        pretraining
          en Preferred: Pretraining
          en is: First.
          in: Training

        fine-tuning
          en Preferred: Fine-tuning
          en is: Then. || #### In depth
        Much more.
          in: Training
          example en: An example.

        latency
          en Preferred: Latency
          en is: Time.
          in: Inference

        agent
          en Preferred: Agent
          en is: Acts.
        """);

    [Theory]
    [InlineData("# One\na\n# Two\nb\n", "one two")]
    [InlineData("# Glossary\n## One\n## Two\n", "one two")]
    [InlineData("# Glossary\n\nThe words.\n\n## One\na\n## Two\nb\n", "one two")]
    [InlineData("# My title\n\nThe words.\n\n### One\na\n### Two\nb\n", "one two")]
    [InlineData("### One\na\n### Two\nb\n", "one two")]
    [InlineData("One\n===\na\n\nTwo\n===\nb\n", "one two")]
    [InlineData("Glossary\n===\n\nOne\n---\na\n\nTwo\n---\nb\n", "one two")]
    [InlineData("# Terms\n## A\n### Agent\na\n## B\n### Bias\nb\n", "agent bias")]
    [InlineData("## R\nA language.\n## S\nAnother.\n", "r s")]
    [InlineData("## One\n\n### Definition\n\na\n\n### See also\n\n- Two\n\n## Two\nb\n", "one two")]
    [InlineData("> # No heading of the file\n\n# One\na\n", "one")]
    public void The_level_of_entries_is_found(string text, string ids)
    {
        Assert.Equal(ids, string.Join(' ', MarkdownCheck.Read(text).Glossary.Concepts.Select(concept => concept.Id.Value)));
        Assert.Equal(ids, string.Join(' ', MarkdownCheck.Read(text.ReplaceLineEndings("\r\n")).Glossary.Concepts.Select(concept => concept.Id.Value)));
    }

    [Fact]
    public void Headings_that_are_alike_are_homographs() =>
        Assert.Equal(["token", "token-2"], MarkdownCheck.Read("## Token\na\n## Token\nb\n").Glossary.Concepts.Select(concept => concept.Id.Value));

    [Fact]
    public void Front_matter_names_the_glossary()
    {
        GlossaryReadResult result = MarkdownCheck.Read("---\nid: team\ntitle: Our Glossary\nlicense: CC0-1.0\n---\n# Words\n## One\na\n");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(("team", "CC0-1.0", "Our Glossary"), (result.Glossary.Id, result.Glossary.License, result.Glossary.Title.In(LanguageTag.English)));
        Assert.Equal("one", Assert.Single(result.Glossary.Concepts).Id.Value);
        Assert.Equal("team", MarkdownCheck.Read("## One\n").Glossary.Id);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_value_has_its_place(string lineEnd)
    {
        string text = "# T\n\n## 词元（token）\n\n又称：记 号、`x`\n避免：令牌 → 词元（原因）\n相关：窗口\n来源：https://example.org/a\n注：说明\n\n短。\n\n长。\n\n## 窗口\n".ReplaceLineEndings(lineEnd);
        Concept concept = MarkdownCheck.Read(text).Glossary.Concepts[0];
        IEnumerable<Located<string>> values = concept.Terms.Select(term => term.Text)
            .Concat(concept.Terms.Select(term => term.Replacement).OfType<Located<string>>())
            .Concat(concept.Terms.SelectMany(term => term.Reason.Versions.Select(version => version.Text)))
            .Concat(concept.Definitions.SelectMany(definition => new[] { definition.Short!.Value, definition.Long!.Value }))
            .Concat([.. concept.Related, .. concept.Sources, concept.Note.Versions[0].Text]);
        Assert.All(values, value => Assert.Equal(value.Value, text[value.Span.Start..value.Span.End]));
        Assert.Equal(2, concept.Line);
        Assert.StartsWith("## 词元", text[concept.Span.Start..concept.Span.End], StringComparison.Ordinal);
        Assert.EndsWith("长。", text[concept.Span.Start..concept.Span.End], StringComparison.Ordinal);
    }

    [Fact]
    public void An_escaped_term_has_the_place_of_its_source()
    {
        const string Text = "## \\*C\\#\\* (&lt;T&gt;)\n";
        Concept concept = MarkdownCheck.Read(Text).Glossary.Concepts[0];
        Assert.Equal(["*C#*", "<T>"], concept.Terms.Select(term => term.Text.Value));
        Assert.Equal(["\\*C\\#\\*", "&lt;T&gt;"], concept.Terms.Select(term => Text[term.Text.Span.Start..term.Text.Span.End]));
    }

    [Theory]
    [InlineData("", "glossary-no-entry", "")]
    [InlineData("Only a sentence that says nothing of terms.\n", "glossary-no-entry", "Only a sentence that says nothing of terms.")]
    [InlineData("# Glossary\n\nTo be written.\n", "glossary-no-entry", "# Glossary")]
    [InlineData("---\ntitle: x\n\n## A\n\nb\n", "glossary-syntax", "---")]
    [InlineData("---\ntitle: 'x\n---\n\n## Apple\n\nb\n", "glossary-syntax", null)]
    [InlineData("## Term\n避免：词（原因）、词\n", "glossary-duplicate-label", "词")]
    [InlineData("## <!-- -->\ntext\n", "glossary-no-term", "## <!-- -->\ntext")]
    [InlineData("## One {#x}\n## Two {#x}\n", "glossary-duplicate-id", "x")]
    public void What_is_wrong_is_told_at_its_place(string text, string code, string? at)
    {
        GlossaryDiagnostic found = Assert.Single(MarkdownCheck.Read(text).Diagnostics);
        Assert.Equal(code, found.Code);
        if (at is not null)
            Assert.Equal(at, text[found.Span.Start..found.Span.End]);
    }
}
