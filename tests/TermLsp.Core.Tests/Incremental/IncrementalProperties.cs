using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Incremental;

/// <summary>However a document came about, its zones and occurrences are those of a document that was opened with the same text.</summary>
public sealed class IncrementalProperties
{
    private const int WidestWindow = 9;

    private static readonly GlossarySet Set = Glossaries.Read("""
        concepts:
          - {id: rag, en: {preferred: RAG, avoid: [Rag]}, zh: {preferred: 检索增强生成, aliases: [检索]}}
          - {id: lora, en: {preferred: LoRA, avoid: [{text: context, when: {none: [window, token], window: 9}}]}}
          - {id: token, en: {preferred: token}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型, RAG], window: 6}}], except: [令牌桶]}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}}
          - {id: context, en: {preferred: context, except: [context window]}, zh: {preferred: 上下文}}
        """);

    private static readonly CountingMatcher Matcher = new(new TermMatcher(Set), WidestWindow);

    [Theory]
    [InlineData("markdown", 1500)]
    [InlineData("mdx", 200)]
    [InlineData("plaintext", 700)]
    [InlineData("html", 300)]
    [InlineData("latex", 300)]
    [InlineData("asciidoc", 300)]
    [InlineData("restructuredtext", 300)]
    [InlineData("git-commit", 300)]
    [InlineData("python", 500)]
    [InlineData("csharp", 500)]
    [InlineData("lua", 500)]
    [InlineData("php", 500)]
    [InlineData("shellscript", 500)]
    [InlineData("elixir", 500)]
    public void What_is_known_after_edits_is_what_is_known_of_the_text(string kind, int cases) =>
        Editing.Of(kind).Sample(Check, iter: cases);

    [Fact]
    public void So_it_is_in_every_language_of_the_table() =>
        Gen.OneOf([.. CodeLanguages.All.Select(language => Editing.Of(language.Id))]).Sample(Check, iter: 1500);

    private static void Check(Editing editing)
    {
        foreach ((Document document, Asked asked) in editing.Versions(Matcher))
        {
            if (asked == Asked.Nothing)
                continue;
            Document opened = editing.New(document.Text.Content);
            Assert.Equal(Numbered(opened.Zoned), Numbered(document.Zoned));
            if (asked == Asked.Occurrences)
                Assert.Equal(opened.Occurrences(Matcher, CancellationToken.None).AsEnumerable(), document.Occurrences(Matcher, CancellationToken.None));
        }
    }

    // Which blocks there are counts, not how they are numbered.
    private static IEnumerable<ZoneSpan> Numbered(ZonedText zoned)
    {
        Dictionary<int, int> numbers = [];
        foreach (ZoneSpan span in zoned.Spans)
        {
            numbers.TryAdd(span.Block, numbers.Count);
            yield return span with { Block = numbers[span.Block] };
        }
    }
}
