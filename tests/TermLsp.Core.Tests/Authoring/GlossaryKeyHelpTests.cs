using TermLsp.Core.Authoring;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Authoring;

public sealed class GlossaryKeyHelpTests
{
    // The caret is at the bar; key: the beginning of what is told, or null.
    private static void Check(string marked, string? key, string? begins, LanguageTag? reader = null)
    {
        int offset = marked.IndexOf('|', StringComparison.Ordinal);
        SourceText text = new(marked.Remove(offset, 1));
        (TextSpan Span, string Markdown)? hover = GlossaryKeyHelp.HoverAt(text, offset, reader ?? LanguageTag.English);
        Assert.Equal(key, hover is { } found ? text.Slice(found.Span) : null);
        if (begins is not null)
            Assert.StartsWith(begins, hover?.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("con|cepts: []", "concepts", "**concepts**: the entries")]
    [InlineData("|id: x\nconcepts: []", "id", "**id**: the glossary's short name")]
    [InlineData("concepts:\n  - i|d: x", "id", "**id**: the name by which other entries point here")]
    [InlineData("concepts:\n- id: x\n  en|:\n    preferred: a", "en", "**en**: the terms in this language")]
    [InlineData("concepts:\n- id: x\n  en:\n    avoid:\n      - text: a\n        le|vel: info", "level", "**level**: how much its use matters\n\nOne of: `hint`, `info`, `warning`, `error`")]
    [InlineData("concepts: [{id: x, en: {prefe|rred: a}}]", "preferred", "**preferred**")]
    [InlineData("concepts:\n  - {id: x, en: {avoid: [{text: a, when: {an|y: [b]}}]}}", "any", "**any**")]
    [InlineData("- te|rm: RAG", "term", "**term**")]
    [InlineData("RAG:\n  ali|ases: [x]", "aliases", "**aliases**")]
    [InlineData("concepts:\n- id: x\n  definition:\n    zh:\n      sho|rt: y", "short", "**short**")]
    [InlineData("concepts:\n- \"defi|nition\": x", "\"definition\"", "**definition**")]
    [InlineData("defaults: {sev|erity: info}\r\nconcepts: []\r\n", "severity", "**severity**")]
    [InlineData("concepts:\n- en: {preferred: [\n- id|: y", "id", "**id**: the name by which")]
    public void A_key_is_explained(string marked, string? key, string begins) => Check(marked, key, begins);

    [Theory]
    [InlineData("R|AG: 检索增强生成")]
    [InlineData("concepts:\n  - id: x|y")]
    [InlineData("concepts:\n  - ban|ana: x")]
    [InlineData("# con|cepts: []")]
    [InlineData("concepts:\n- id: x\n  note: >-\n    te|rm: not a key")]
    [InlineData("con|")]
    [InlineData("|")]
    public void Nothing_else_is(string marked) => Check(marked, null, null);

    [Fact]
    public void A_Chinese_reader_is_told_in_Chinese() =>
        Check("concepts:\n- {case|: exact}", "case", "**case**：大小写是否算数", LanguageTag.SimplifiedChinese);
}
