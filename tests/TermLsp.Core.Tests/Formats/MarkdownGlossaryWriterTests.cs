using CsCheck;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

public sealed class MarkdownGlossaryWriterTests
{
    private static Glossary Read(string text)
    {
        GlossaryReadResult result = MarkdownGlossaryReader.Instance.Read(new GlossaryInput("team.md", new SourceText(text)));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code != GlossaryDiagnosticCode.NoEntry);
        return result.Glossary;
    }

    private static void Check(string yaml, string expected, params string[] losses)
    {
        GlossaryWriteResult result = MarkdownGlossaryWriter.Instance.Write(Glossaries.Read(yaml).Glossaries[0]);
        Assert.Equal(losses, result.Losses.Select(loss => $"{loss.Count} {loss.What}"));
        Assert.Equal(expected.ReplaceLineEndings("\n") + "\n", result.Text);
    }

    [Fact]
    public void A_Chinese_glossary_is_written_for_its_readers() => Check(
        """
        id: llm
        title: {en: LLM glossary, zh: 大模型术语表}
        license: CC0-1.0
        concepts:
          - id: token
            domain: [llm]
            zh-CN:
              preferred: 词元
              aliases: [Token, 记号]
              except: [令牌桶]
              avoid: [{text: 令牌, why: {zh: 用于鉴权，不用于模型}, fix: 词元}]
            en: {preferred: token}
            definition: {zh: {short: 最小单位。, long: "模型读写它。\n\n- 一\n- 二"}, en: {short: The smallest unit.}}
            example: [{zh: 一例。}]
            related: [检索增强生成, elsewhere]
            source: ["https://example.org/a"]
            note: {zh: 一条说明。}
          - id: 检索增强生成
            zh: {preferred: 检索增强生成, hidden: 捡索增强生成}
            en: {preferred: retrieval-augmented generation, abbr: RAG, forbidden: Rag}
            broader: [token]
        """,
        """
        ---
        termlsp: 1
        id: "llm"
        title: {en: "LLM glossary", zh-CN: "大模型术语表"}
        license: "CC0-1.0"
        ---

        # 大模型术语表

        ## 词元 · token {#token}

        - 又称：记号
        - 又称（zh-CN）：Token
        - 避免：令牌 → 词元（用于鉴权，不用于模型）
        - 除外：令牌桶
        - 相关：检索增强生成、elsewhere
        - 标签：llm
        - 来源：<https://example.org/a>
        - 例：一例。
        - 注：一条说明。

        最小单位。

        模型读写它。

        - 一
        - 二

        The smallest unit.

        ## 检索增强生成 · retrieval-augmented generation（RAG）

        - 禁用：Rag
        - 错写：捡索增强生成
        - 上位：词元
        """);

    [Fact]
    public void An_English_glossary_is_written_for_its_readers_and_losses_are_counted() => Check(
        """
        id: c
        defaults: {severity: error}
        concepts:
          - id: c++
            en: {preferred: C++, aliases: [C Plus Plus], case: exact, pos: noun, avoid: {text: "C*", why: it is another, level: info, when: {any: [x]}}}
            fr: {preferred: C plus}
            definition: {en: {long: "- a list"}, fr: {short: Un langage.}}
            note: {en: "One: two.\n\nThree."}
          - id: d
            en: {preferred: D, plural: [Ds], variants: strict}
            definition: {en: {short: "## no heading"}}
        """,
        """
        ---
        termlsp: 1
        id: "c"
        ---

        # c

        ## C++

        - Term (fr): C plus
        - Also: C Plus Plus
        - Avoid: C\* (it is another)
        - Note: One: two.

          Three.

        <!--more-->

        - a list

        Definition (fr):

        Un langage.

        ## D

        \## no heading
        """,
        "1 default severities", "1 conditions (when)", "3 case rules", "3 parts of speech", "1 severities", "1 rules on variants", "1 listed plurals",
        "1 definitions in Markdown that would be read as something else, and were changed");

    [Fact]
    public void An_empty_glossary_is_a_file_without_entries()
    {
        Glossary glossary = new() { Id = "x", Concepts = [] };
        Assert.Empty(Read(MarkdownGlossaryWriter.Instance.Write(glossary).Text).Concepts);
    }

    [Fact]
    public void What_is_written_is_read_again() => MarkdownableGlossary.Glossaries.Sample(
        glossary =>
        {
            GlossaryWriteResult result = MarkdownGlossaryWriter.Instance.Write(glossary);
            Glossary again = Read(result.Text);
            HashSet<string> losses = [.. result.Losses.Select(loss => loss.What)];
            Assert.Equal((glossary.Id, glossary.License), (again.Id, again.License));
            Assert.Equal(glossary.Title.Versions.Select(Told), again.Title.Versions.Select(Told));
            Assert.Equal(string.Join('\n', glossary.Concepts.Select(concept => Kept(concept, losses))), string.Join('\n', again.Concepts.Select(concept => Kept(concept, losses))));

            // Terms come back in the order of their lines; from then on nothing moves.
            string second = MarkdownGlossaryWriter.Instance.Write(again).Text;
            Assert.Equal(second, MarkdownGlossaryWriter.Instance.Write(Read(second)).Text);
        },
        iter: Fuzz.Cases(inCi: 300),
        print: glossary => MarkdownGlossaryWriter.Instance.Write(glossary).Text);

    // All but what the writer said that it left out.
    private static string Kept(Concept concept, HashSet<string> losses)
    {
        IEnumerable<string> terms = concept.Terms.Select(term =>
            $"{term.Language} {term.Status} {term.IsAbbreviation} {term.Text.Value} -> {term.Replacement?.Value}"
            + string.Concat(term.Reason.Versions.Select(reason => $" ({(losses.Contains("languages of reasons") ? "" : reason.Language)}: {MarkdownEscapes.OneLine(reason.Text.Value)})")));
        List<string> lines = [concept.Id.Value, .. terms.Order(StringComparer.Ordinal)];
        if (!losses.Contains("definitions in Markdown that would be read as something else, and were changed"))
            lines.AddRange(concept.Definitions.Select(definition => $"{definition.Language}: {definition.Short?.Value} || {definition.Long?.Value}"));
        if (!losses.Contains("line breaks and Markdown in notes and examples"))
            lines.AddRange(concept.Examples.SelectMany(example => example.Versions).Concat(concept.Note.Versions).Select(Told));
        lines.AddRange([Joined(concept.Exceptions), string.Join(" + ", concept.Domains), Joined(concept.Sources)]);
        if (!losses.Contains("relations to concepts elsewhere that have the name of one here"))
            lines.AddRange([Joined(concept.Broader), Joined(concept.Narrower), Joined(concept.Related)]);
        return string.Join('\n', lines);
    }

    private static string Joined(IEnumerable<Located<string>> texts) => string.Join(" + ", texts.Select(text => text.Value));

    private static string Told((LanguageTag Language, Located<string> Text) version) => $"{version.Language} {version.Text.Value.Trim()}";
}
