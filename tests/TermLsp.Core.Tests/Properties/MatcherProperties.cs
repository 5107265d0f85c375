using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Tests.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>What holds of any matcher on any text.</summary>
public sealed class MatcherProperties
{
    private static readonly GlossarySet Set = Glossaries.Read("""
        concepts:
          - {id: rag, en: {preferred: RAG, avoid: [Rag]}, zh: {preferred: 检索增强生成, aliases: [检索]}}
          - {id: lora, en: {preferred: LoRA}}
          - {id: token, en: {preferred: token}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型], window: 6}}], except: [令牌桶]}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}}
          - {id: context, en: {preferred: context}, zh: {preferred: 上下文}}
          - {id: tuning, en: {preferred: fine-tuning}, zh: {preferred: 微调}}
          - {id: others, en: {preferred: C++, aliases: [.NET, GPT-4o, LLM]}}
        """);

    private static readonly AgreeingMatcher Matcher = new(Set);

    // For what asks at every offset. That all agree at any place, TermMatcherProperties hold.
    private static readonly TermMatcher One = new(Set);

    [Fact]
    public void Occurrences_run_in_order_and_do_not_overlap() => RandomText.Gen.Sample(
        text =>
        {
            TextSpan last = new(0, 0);
            foreach (Occurrence occurrence in Matcher.Find(ZonedText.Plain(text)))
            {
                Assert.True(occurrence.Span.Start >= last.End || occurrence.Span == last);
                Assert.InRange(occurrence.Span.Length, 1, ITermMatcher.LongestSpan);
                last = occurrence.Span;
            }
        },
        iter: 10_000);

    [Fact]
    public void What_is_found_in_the_text_is_found_at_each_of_its_places() => RandomText.Gen.Sample(
        text =>
        {
            ZonedText source = ZonedText.Plain(text);
            foreach (Occurrence occurrence in One.Find(source))
            {
                for (int offset = occurrence.Span.Start; offset < occurrence.Span.End; offset++)
                    Assert.Contains(occurrence, One.FindAt(source, offset));
            }
        },
        iter: 3_000);

    [Fact]
    public void What_is_found_at_a_place_stands_alone_too() => RandomText.Gen.Sample(
        text =>
        {
            // A nested form is hidden in its text but not by itself, unless its neighbours were what let it count.
            ZonedText source = ZonedText.Plain(text);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                foreach (Occurrence occurrence in One.FindAt(source, offset))
                {
                    Assert.True(occurrence.Span.Start <= offset && offset <= occurrence.Span.End);
                    if (occurrence.Term.Condition is null && !text.AsSpan(occurrence.Span.Start, occurrence.Span.Length).ContainsAny('\n', '\r'))
                        Assert.Contains(One.Find(ZonedText.Plain(source.Text.Slice(occurrence.Span))), o => o.Entry == occurrence.Entry);
                }
            }
        },
        iter: 1_000);

    // In every kind of document, not in plain text alone.
    [Theory]
    [InlineData("markdown")]
    [InlineData("mdx")]
    [InlineData("asciidoc")]
    [InlineData("restructuredtext")]
    [InlineData("latex")]
    [InlineData("html")]
    [InlineData("git-commit")]
    [InlineData("python")]
    [InlineData("csharp")]
    public void What_is_found_lies_in_one_block(string kind) => RandomText.Gen.Sample(
        text =>
        {
            Document document = new("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text));
            foreach (Occurrence occurrence in Matcher.Find(document.Zoned))
            {
                ZoneSpan? first = document.Zoned.At(occurrence.Span.Start);
                Assert.Equal(occurrence.Zone, first?.Zone);
                Assert.Equal(first?.Block, document.Zoned.At(occurrence.Span.End - 1)?.Block);
                Assert.Contains(occurrence, Matcher.FindAt(document.Zoned, occurrence.Span.Start));
            }
        },
        iter: 1_000);

    [Fact]
    public void What_stands_far_away_changes_nothing() => RandomText.Gen.Sample(
        text =>
        {
            string padding = string.Concat(Enumerable.Repeat("x. \n\n", ITermMatcher.LongestSpan));
            ZonedText alone = ZonedText.Plain(text);
            ZonedText padded = ZonedText.Plain(padding + text + "\n\n" + padding);
            int middle = text.Length / 2;
            Assert.Equal(
                Matcher.FindAt(alone, middle),
                Matcher.FindAt(padded, padding.Length + middle)
                    .Select(o => o with { Span = new TextSpan(o.Span.Start - padding.Length, o.Span.End - padding.Length) }));
        },
        iter: 500);
}
