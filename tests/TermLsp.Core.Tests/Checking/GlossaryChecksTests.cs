using System.Collections.Immutable;
using TermLsp.Core.Checking;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

public sealed class GlossaryChecksTests
{
    private static ImmutableArray<GlossaryDiagnostic> Check(string yaml, Func<Glossary, SourceText, GlossarySet, CancellationToken, ImmutableArray<GlossaryDiagnostic>> check) =>
        check(YamlGlossaryReader.Read(yaml, "test").Glossary, new SourceText(yaml), GlossarySet.Empty, CancellationToken.None);

    [Fact]
    public void Findings_come_in_the_order_of_the_file()
    {
        ImmutableArray<GlossaryDiagnostic> found = Check(
            "concepts: [{id: a, related: [a], en: {preferred: ' x1', abbr: xxxx}, source: [y]}, {id: b, en: {preferred: ' x1'}, broader: [c]}]", GlossaryChecks.Of);
        Assert.Equal(
            "missing-definition self-relation surrounding-space long-abbreviation source-address missing-definition homograph surrounding-space dangling-relation",
            string.Join(' ', found.Select(one => one.Code["glossary-".Length..])));
        Assert.Equal(found.OrderBy(one => one.Span.Start).Select(one => one.Span.Start), found.Select(one => one.Span.Start));
    }

    [Fact]
    public void A_good_glossary_has_nothing_to_tell()
    {
        const string Good = """
            concepts:
              - id: token
                en: {preferred: token}
                zh-CN: {preferred: 词元, aliases: [Token], except: [词元桶], avoid: [{text: 令牌, fix: 词元, when: {any: [模型], none: [鉴权]}}]}
                definition: {en: "Unit of text that a language model reads and writes at once.", zh: 语言模型一次读写的文本单位，由分词器从文本中切出，通常是半个词。}
                related: [window]
                source: ["https://arxiv.org/abs/1508.07909"]
              - id: window
                en: {preferred: context window}
                zh-CN: {preferred: 上下文窗口}
                definition: {en: "Stretch of text that a model can look back upon while it writes.", zh: 模型在生成下一个字时能够回看的那一段文本，长度以词元计数。}
                source: ["doi:10.1000/182"]
            """;
        Assert.Empty(Check(Good, GlossaryChecks.Of));
        Assert.Empty(Check(Good, GlossaryChecks.Style));
    }

    [Theory]
    [InlineData("")]
    [InlineData("concepts: []")]
    [InlineData("concepts: [{id: a}]")]
    public void Nothing_is_wrong_in_nothing(string yaml)
    {
        Assert.Empty(Check(yaml, GlossaryChecks.Of));
        Assert.Empty(Check(yaml, GlossaryChecks.Style));
    }

    [Fact]
    public void A_check_can_be_ended()
    {
        Glossary glossary = YamlGlossaryReader.Read(Glossaries.OfTerms("a: token"), "test").Glossary;
        Assert.Throws<OperationCanceledException>(() => GlossaryChecks.Of(glossary, new SourceText(""), GlossarySet.Empty, new CancellationToken(canceled: true)));
    }

    // Each would take hours if it were looked at pair by pair, or with a look at the whole file for each.
    [Theory]
    [InlineData("- {id: c#, en: {preferred: token}, related: [nowhere#]}")]
    [InlineData("- {id: c#, en: {preferred: x#}, definition: {en: The same words are said here of every concept that there is.}}")]
    [InlineData("- {id: c#, cn: {preferred: x#, plural: x#s}, definition: }")]
    public void A_hostile_glossary_takes_no_longer_than_a_good_one(string concept)
    {
        string yaml = "concepts:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => concept.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n"));
        Assert.True(Check(yaml, GlossaryChecks.Of).Length + Check(yaml, GlossaryChecks.Style).Length >= 5000);
    }

    [Fact]
    public void A_hostile_concept_takes_no_longer_than_a_good_one()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(i => $"w{i}x")];
        string list = string.Join(", ", words);
        string avoid = string.Join(", ", words.Select(word => $"{{text: v{word}, fix: n{word}}}"));
        string yaml = $"concepts: [{{id: a, en: {{preferred: {{text: t, when: {{any: [{list}], none: [{list}]}}}}, aliases: [{list}], avoid: [{avoid}], except: [{list}]}}, broader: [{list}], related: [{list}]}}]";
        ImmutableArray<GlossaryDiagnostic> found = Check(yaml, GlossaryChecks.Of);
        Assert.Equal(5000, found.Count(one => one.Code == GlossaryDiagnosticCode.UnknownReplacement));
        Assert.Equal(5000, found.Count(one => one.Code == GlossaryDiagnosticCode.RepeatedRelation));
    }

    // A glossary may come with a text that is not its own: spans are then wrong, and still nothing fails.
    [Fact]
    public void Spans_past_the_text_fail_nothing()
    {
        Glossary glossary = YamlGlossaryReader.Read(
            "concepts: [{id: a, cn: {preferred: ' x1 ', aliases: [y], plural: y, avoid: [{text: z, fix: q, when: {any: [m], none: [m]}}]}, related: [a, b], source: [www.x.org], definition: {zh: 是一。}}]", "test").Glossary;
        Assert.NotEmpty(GlossaryChecks.Of(glossary, new SourceText("short"), GlossarySet.Empty));
        Assert.NotEmpty(GlossaryChecks.Style(glossary, new SourceText(""), GlossarySet.Empty));
    }
}
