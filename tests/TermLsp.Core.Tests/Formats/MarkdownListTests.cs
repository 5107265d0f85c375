using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Entries that have no headings of their own, and files that are one entry.</summary>
public sealed class MarkdownListTests
{
    private static GlossaryReadResult Read(string text) => MarkdownGlossaryReader.Instance.Read(new GlossaryInput("glossary.md", new SourceText(text)));

    private static void Check(string text, string expected)
    {
        foreach (string lineEnd in (string[])["\n", "\r\n"])
        {
            GlossaryReadResult result = Read(text.ReplaceLineEndings(lineEnd));
            Assert.Empty(result.Diagnostics);
            Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd() + "\n", GlossaryTelling.Of(result.Glossary));
        }
    }

    [Fact]
    public void A_definition_list_defines_terms() => Check(
        """
        # Glossary

        RAG (Retrieval-augmented generation)
        :   Looks up first,
            then writes.

            Also: retrieval augmentation

        温度
        temperature
        : 控制随机性。

        : A number.
        """,
        """
        rag
          en Admitted abbreviation: RAG
          en Preferred: Retrieval-augmented generation
          en Admitted: retrieval augmentation
          en is: Looks up first,
        then writes.

        温度
          zh-CN Preferred: 温度
          en Preferred: temperature
          zh-CN is: 控制随机性。
          en is: A number.
        """);

    [Fact]
    public void A_list_of_bold_terms_defines_them() => Check(
        """
        # Terms

        What we say:

        - **RAG**: looks up first,
          then writes.

          More of it.
          - Also: retrieval augmentation
        - **检索**（retrieval）：找资料。
        - **Token** - a unit
        - **Window** — what fits
        - **温度：** 随机性
        - **C\*\*\***: a language
        """,
        """
        rag
          en Preferred: RAG
          en Admitted: retrieval augmentation
          en is: looks up first,
        then writes. || More of it.

        检索
          zh-CN Preferred: 检索
          en Preferred: retrieval
          zh-CN is: 找资料。

        token
          en Preferred: Token
          en is: a unit

        window
          en Preferred: Window
          en is: what fits

        温度
          zh-CN Preferred: 温度
          zh-CN is: 随机性

        c***
          en Preferred: C***
          en is: a language
        """);

    [Fact]
    public void Paragraphs_that_begin_in_bold_define_terms() => Check(
        "**RAG**: looks up.\n\nMore.\n\n**Token**: a unit.\n\n- x\n",
        """
        rag
          en Preferred: RAG
          en is: looks up. || More.

        token
          en Preferred: Token
          en is: a unit. || - x
        """);

    [Fact]
    public void A_list_in_a_definition_defines_nothing() => Check(
        "## Optimizer\n\nUpdates weights. Two are common:\n\n- **Adam**: one\n- **SGD**: another\n\n## Loss\n\n**Note**: a number.\n",
        """
        optimizer
          en Preferred: Optimizer
          en is: Updates weights. Two are common: || - **Adam**: one
        - **SGD**: another

        loss
          en Preferred: Loss
          note en: a number.
        """);

    [Fact]
    public void A_subject_with_a_bare_list_of_terms_is_their_field() => Check(
        "# Words\n\n## Optimizers\n\n- **Adam**: one\n\n## Loss\n\nA number.\n",
        """
        adam
          en Preferred: Adam
          en is: one
          in: Optimizers

        loss
          en Preferred: Loss
          en is: A number.
        """);

    [Fact]
    public void A_table_says_in_its_head_what_it_holds() => Check(
        """
        | 英文 | 中文 | 缩写 | 定义 | English definition | 别名 | 避免 | Ignored |
        |------|------|------|------|------|------|------|---|
        | retrieval-augmented generation | 检索增强生成；检索生成 | RAG | 先检索 \| 再写。 | Looks up, **then** writes. | 检索增强, retrieval generation | 搜索生成（含糊） | x |
        | C\|D | `a\|b` | | | | | | |
        | | | | | | | | |
        """,
        """
        retrieval-augmented-generation
          en Preferred: retrieval-augmented generation
          zh-CN Preferred: 检索增强生成
          zh-CN Admitted: 检索生成
          en Admitted abbreviation: RAG
          zh-CN Admitted: 检索增强
          en Admitted: retrieval generation
          zh-CN Deprecated: 搜索生成 (zh-CN: 含糊)
          zh-CN is: 先检索 | 再写。
          en is: Looks up, **then** writes.

        c|d
          en Preferred: C|D
          zh-CN Preferred: a|b
        """);

    [Theory]
    [InlineData("Term | Definition", "RAG | Looks up.", "en Preferred: RAG; en is: Looks up.")]
    [InlineData("术语 | 说明", "RAG（检索增强生成） | 先检索。", "en Preferred: RAG; zh-CN Preferred: 检索增强生成; zh-CN is: 先检索。")]
    [InlineData("Acronym | Meaning", "RAG | Retrieval-augmented generation", "en Admitted abbreviation: RAG; en Preferred: Retrieval-augmented generation")]
    [InlineData("Acronym | Meaning", "RAG | A way of writing", "en Preferred: RAG; en is: A way of writing")]
    [InlineData("en | zh-TW", "network | 網路", "en Preferred: network; zh-TW Preferred: 網路")]
    [InlineData("Japanese | 中文", "検索 | 检索", "ja Preferred: 検索; zh-CN Preferred: 检索")]
    [InlineData("Term | ID | Related | Tags", "RAG | r | x, y | llm", "en Preferred: RAG; related: x, y; in: llm")]
    public void Columns_have_many_names(string head, string row, string expected)
    {
        string text = $"| {head} |\n|{string.Concat(head.Split('|').Select(_ => "---|"))}\n| {row} |\n";
        Concept concept = Assert.Single(Read(text).Glossary.Concepts);
        Assert.Equal(expected, string.Join("; ", GlossaryTelling.Of(concept).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Trim())));
    }

    [Fact]
    public void A_table_of_something_else_is_part_of_a_definition()
    {
        Concept concept = Assert.Single(Read("## Optimizer\n\nSettings:\n\n| Name | Description |\n|---|---|\n| a | b |\n").Glossary.Concepts);
        Assert.Equal("optimizer", concept.Id.Value);
        Assert.StartsWith("| Name", concept.Definitions[0].Long?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_term_cell_is_told()
    {
        const string Text = "| Term | Definition |\n|---|---|\n|  | lost |\n| a | b |\n";
        GlossaryReadResult result = Read(Text);
        GlossaryDiagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal("glossary-no-term", found.Code);
        Assert.Contains("lost", Text[found.Span.Start..found.Span.End], StringComparison.Ordinal);
        Assert.Single(result.Glossary.Concepts);
    }

    [Fact]
    public void A_Kubernetes_file_is_one_term() => Check(
        """
        ---
        title: Pod Disruption Budget
        id: pod-budget
        date: 2019-02-12
        full_link: /docs/concepts/budgets/
        short_description: >
          A limit of pods that
          may be down.

        aka:
         - PDB
         - disruption budget
        tags:
        - extension
        ---
         A limit of pods that may be down.

        <!--more-->

        Owners create one.

        It helps.
        """,
        """
        pod-budget
          en Preferred: Pod Disruption Budget
          en Admitted: PDB
          en Admitted: disruption budget
          en is: A limit of pods that may be down. || Owners create one.\n\nIt helps.
          source: /docs/concepts/budgets/
          in: extension
        """);

    [Fact]
    public void A_CNCF_file_is_one_term() => Check(
        """
        ---
        title: API 网关（API Gateway）
        status: Completed
        category: 技术
        tags: ["网络", "", ""]
        ---

        一个网关，聚合各个 API。

        ## 解决的问题

        太多了。
        """,
        """
        api-网关
          zh-CN Preferred: API 网关
          en Preferred: API Gateway
          zh-CN is: 一个网关，聚合各个 API。 || ## 解决的问题\n\n太多了。
          in: 网络, 技术
        """);

    [Theory]
    [InlineData("title: Abstraction\nslug: Glossary/Abstraction\npage-type: glossary-definition", "Hides.\n\n## See also\n\n- [Class](/en-US/docs/Glossary/Class)\n", "abstraction: Abstraction = Hides. > Class")]
    [InlineData("term: RAG\nsummary: Looks up.\naliases: [/old/path, retrieval]", "Much more.\n", "rag: RAG retrieval = Looks up. || Much more.")]
    [InlineData("name: RAG\ndescription: Looks up.", "# RAG\n\nMuch more.\n", "rag: RAG = Looks up. || Much more.")]
    [InlineData("id: x\ntitle: \"A \\\"B\\\"\"", "First.\n\nThen.\n", "x: A \"B\" = First. || Then.")]
    [InlineData("title: RAG", "", "rag: RAG")]
    public void A_file_with_front_matter_is_one_term(string matter, string body, string expected)
    {
        Concept concept = Assert.Single(Read($"---\n{matter}\n---\n\n{body}").Glossary.Concepts);
        Definition definition = concept.Definitions.FirstOrDefault();
        string told = $"{concept.Id.Value}: {string.Join(' ', concept.Terms.Select(term => term.Text.Value))}"
            + (definition.Short is { } brief ? $" = {brief.Value}" : "") + (definition.Long is { } full ? $" || {full.Value}" : "")
            + string.Concat(concept.Related.Select(id => $" > {id.Value}"));
        Assert.Equal(expected, told);
    }

    [Theory]
    [InlineData("title: Glossary", "## One\na\n## Two\nb\n", "one two")]
    [InlineData("title: Glossary", "## One\na\n", "one")]
    [InlineData("title: 术语表", "| 术语 | 定义 |\n|---|---|\n| One | b |\n", "one")]
    [InlineData("title: Our words\ndescription: All of them", "The words.\n\n## One\na\n## Two\nb\n", "one two")]
    [InlineData("layout: page", "## One\na\n", "one")]
    [InlineData("title: Words\ntermlsp: 1", "# Words\n\n## One\n", "one")]
    public void A_file_with_front_matter_may_hold_many(string matter, string body, string ids) => Assert.Equal(
        ids, string.Join(' ', Read($"---\n{matter}\n---\n\n{body}").Glossary.Concepts.Select(concept => concept.Id.Value)));

    [Fact]
    public void A_mistake_in_front_matter_is_told_at_its_place()
    {
        const string Text = "---\ntitle: RAG\nid: *nothing\n---\ntext\n";
        GlossaryDiagnostic found = Assert.Single(Read(Text).Diagnostics);
        Assert.Equal("*nothing", Text[found.Span.Start..found.Span.End]);
    }

    [Fact]
    public void Front_matter_s_values_have_their_places()
    {
        const string Text = "---\ntitle: \"RAG（检索）\"\nid: r\naka: [x y]\n---\nShort.\n";
        Concept concept = Read(Text).Glossary.Concepts[0];
        Assert.Equal("r", Text[concept.Id.Span.Start..concept.Id.Span.End]);
        Assert.All(concept.Terms, term => Assert.Equal(term.Text.Value, Text[term.Text.Span.Start..term.Text.Span.End]));
    }
}
