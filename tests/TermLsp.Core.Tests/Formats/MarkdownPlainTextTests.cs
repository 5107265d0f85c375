using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Texts in a glossary's shape without headings.</summary>
public sealed class MarkdownPlainTextTests
{
    private static GlossaryReadResult Read(string text) => PlainTextGlossaryReader.Instance.Read(new GlossaryInput("terms.txt", new SourceText(text)));

    private const string Shape = """
        这是一些词的解释,供大家参考。

        OCR

        光学字符识别(OCR, Optical Character Recognition)是一种把图片变成文字的技术,用处很多。

        它有两步:

          1. 找到文字
          2. 认出文字(Recognition)

        Compiling

        “编译(Compiling)”指的是把源代码变成机器代码。

        Linkers

        在构建系统里,链接器(Linker)是最后一步。

        DNS (Domain Name System)

        DNS 是一种目录。

        QUIC(Quick UDP Internet Connections)

        QUIC(快速连接)是一种协议。

        Cache

        A cache keeps what was computed.

        Also: store
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_short_line_names_a_term(string lineEnd)
    {
        GlossaryReadResult result = Read(Shape.ReplaceLineEndings(lineEnd));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            """
            ocr
              en Admitted abbreviation: OCR
              zh-CN Preferred: 光学字符识别
              en Preferred: Optical Character Recognition
              zh-CN is: 光学字符识别(OCR, Optical Character Recognition)是一种把图片变成文字的技术,用处很多。 || 它有两步:\n\n  1. 找到文字
              2. 认出文字(Recognition)

            compiling
              en Preferred: Compiling
              zh-CN Preferred: 编译
              zh-CN is: “编译(Compiling)”指的是把源代码变成机器代码。

            linkers
              en Preferred: Linkers
              zh-CN Preferred: 链接器
              zh-CN is: 在构建系统里,链接器(Linker)是最后一步。

            dns
              en Admitted abbreviation: DNS
              en Preferred: Domain Name System
              zh-CN is: DNS 是一种目录。

            quic
              en Admitted abbreviation: QUIC
              en Preferred: Quick UDP Internet Connections
              zh-CN Preferred: 快速连接
              zh-CN is: QUIC(快速连接)是一种协议。

            cache
              en Preferred: Cache
              en Admitted: store
              en is: A cache keeps what was computed.

            """.ReplaceLineEndings("\n"),
            GlossaryTelling.Of(result.Glossary));
    }

    [Theory]
    [InlineData("One\n\nA.\n\nTwo\n\nB.\n", "one two")]
    [InlineData("Project Glossary\n\nOne\n\nA.\n", "one")]
    [InlineData("One\n\nTwo\n\nB.\n", "one two")]
    [InlineData("One\n\nFirst.\n\n- a\n\n1. b\n\n  indented\n\nlast:\n", "one")]
    [InlineData("One\nTwo\n\nA sentence.\n", "")]
    [InlineData("A sentence.\n\nAnother one, that is long.\n", "")]
    [InlineData("𠮷 · 😀\n\nA.\n", "𠮷")]
    [InlineData("  \n\n", "")]
    [InlineData("", "")]
    public void What_is_a_sentence_names_nothing(string text, string ids) =>
        Assert.Equal(ids, string.Join(' ', Read(text).Glossary.Concepts.Select(concept => concept.Id.Value)));

    [Theory]
    [InlineData("RAG\n\n温度(Temperature)是一个数。\n", "RAG")]
    [InlineData("RAG\n\n我们用它(RAG)很多年了。\n", "RAG 我们用它")]
    [InlineData("RAG\n\n说到底,我们用它(RAG)很多年了。\n", "RAG")]
    [InlineData("RAG\n\n先看。检索增强生成(RAG)是方法。\n", "RAG")]
    [InlineData("RAG\n\nRetrieval-augmented generation (RAG) is a method.\n", "RAG Retrieval-augmented generation")]
    [InlineData("RAG\n\nThe use of RAG (in short) is a method.\n", "RAG")]
    public void Only_the_sentence_that_explains_the_term_names_it(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Read(text).Glossary.Concepts[0].Terms.Select(term => term.Text.Value)));

    [Fact]
    public void Nothing_is_markup() =>
        Assert.Equal(["C\\#*", "a_b_"], Read("C\\#*\n\nA.\n\na_b_\n\nB.\n").Glossary.Concepts.Select(concept => concept.Terms[0].Text.Value));

    [Fact]
    public void Every_value_has_its_place()
    {
        foreach (Term term in Read(Shape).Glossary.Concepts.SelectMany(concept => concept.Terms))
            Assert.Equal(term.Text.Value, Shape[term.Text.Span.Start..term.Text.Span.End]);
    }

    [Fact]
    public void A_text_without_terms_is_told()
    {
        GlossaryDiagnostic found = Assert.Single(Read("Nothing here.\n").Diagnostics);
        Assert.Equal("glossary-no-entry", found.Code);
        Assert.Equal(Severity.Warning, found.Severity);
    }

    [Fact]
    public void Markdown_without_headings_is_read_so_too()
    {
        GlossaryReadResult result = MarkdownGlossaryReader.Instance.Read(new GlossaryInput("a.md", new SourceText(Shape)));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(GlossaryTelling.Of(Read(Shape).Glossary), GlossaryTelling.Of(result.Glossary));
    }

    [Fact]
    public void The_text_that_the_project_started_from_is_read_whole()
    {
        string? path = Repository.Shared("seed/llm-terms.zh.txt");
        Assert.SkipWhen(path is null, "../shared/seed is not here");
        GlossaryReadResult result = Read(File.ReadAllText(path!));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            """
            LLM*; 大语言模型; Large Language Model
            Pretraining; 预训练
            Fine-tuning; 微调
            SFT*; Supervised Fine-Tuning
            LORA*; Low-Rank Adaptation
            QLORA*; Quantized Low-Rank Adaptation; 量化低秩适应
            RLHF*; Reinforcement Learning from Human Feedback; 来自人类反馈的强化学习
            RAG*; Retrieval augmented generation; 检索增强生成
            Tokens
            Context window; 上下文窗口
            Temperature; 温度
            Latency; 延迟
            TTFT*; Time to First Token; 首个 Token 的时间
            """.ReplaceLineEndings("\n"),
            string.Join('\n', result.Glossary.Concepts.Select(concept => string.Join("; ", concept.Terms.Select(term => term.Text.Value + (term.IsAbbreviation ? "*" : ""))))));
        Assert.All(result.Glossary.Concepts, concept => Assert.NotNull(Assert.Single(concept.Definitions).Short));
    }
}
