using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>
/// A million characters of what nobody would write: found is what is there, and the search ends. None is compared with the oracle, which tries
/// every form at every place; what took time in the square of these would not end while anybody waits.
/// </summary>
public sealed class HostileTextTests
{
    private const int Length = 1_000_000;

    private static readonly TermMatcher Matcher = new(Glossaries.Read("""
        concepts:
          - {id: rag, en: {preferred: RAG}, zh: {preferred: 检索增强生成, aliases: [检]}}
          - {id: window, en: {preferred: context window}}
          - {id: letters, en: {preferred: a b c d e f g}}
          - {id: token, en: {preferred: token, except: [token token ring]}, zh: {preferred: [{text: 令牌, when: {any: [模型, LLM], none: [OAuth], window: 40}}]}}
        """));

    private static int Count(string text, string kind = "plaintext") =>
        Matcher.Find(new Document("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text)).Zoned).Length;

    private static string Run(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

    [Theory]
    [InlineData("some word ", "RAG", 1)]
    [InlineData("字", "检索增强生成", 1)]
    [InlineData("a", " RAG", 1)]
    [InlineData("a-", "RAG", 1)]
    [InlineData("a b c d e f ", "a b c d e f g", 1)]
    [InlineData(" ", "RAG", 1)]
    [InlineData("\u200B", "RAG", 1)]
    [InlineData("\t\u3000", "RAG", 1)]
    [InlineData("\0", "RAG", 1)]
    [InlineData("\r", "RAG", 1)]
    [InlineData("\n \n", "RAG", 1)]
    [InlineData("context\n", "window", 1)]
    [InlineData("context \u00AD", "window", 1)]
    [InlineData("token ", "ring", Length / 6 - 2)]
    public void What_stands_behind_a_line_of_a_million_characters_is_found(string piece, string end, int count) => Assert.Equal(count, Count(Run(piece) + end));

    [Theory]
    [InlineData("RAG ", 4)]
    [InlineData("检", 1)]
    [InlineData("R\u200BA\u200BG ", 6)]
    [InlineData("RAG\0", 4)]
    [InlineData("context\n window\n", 16)]
    public void A_term_is_found_however_often_it_stands(string piece, int length) => Assert.Equal(Length / length, Count(Run(piece)));

    // Attributes hold no halves of pairs: the compiler makes something else of them.
    [Fact]
    public void Halves_of_pairs_are_passed_over()
    {
        Assert.Equal(1, Count(Run("\uD800") + "RAG"));
        Assert.Equal(1, Count(Run("\uDC00\uD83D") + "检"));
        Assert.Equal(Length / 5, Count(Run("\uDC00RAG\uD800")));
    }

    [Fact]
    public void A_condition_is_asked_at_each_occurrence()
    {
        const int Times = 20_000;
        Assert.Equal(0, Count(string.Concat(Enumerable.Repeat("令牌", Times))));
        Assert.Equal(Times, Count(string.Concat(Enumerable.Repeat("模型令牌", Times))));
    }

    // An occurrence is at most 512 units long, so a gap is too.
    [Theory]
    [InlineData(' ')]
    [InlineData('\u3000')]
    [InlineData('\u200B')]
    public void A_gap_is_no_longer_than_an_occurrence(char filling)
    {
        const int Longest = ITermMatcher.LongestSpan - 13;
        Assert.Equal(1, Count($"context{new string(filling, Longest)}window"));
        Assert.Equal(0, Count($"context{new string(filling, Longest + 1)}window"));
        Assert.Equal(0, Count($"context{new string(filling, Length)}window"));
    }

    [Theory]
    [InlineData("markdown", "RAG context\n", "<b>", "window")]
    [InlineData("html", "RAG context\n", "<b></b>", "window")]
    [InlineData("markdown", "RAG\n> context\n", "> ", "window")]
    [InlineData("csharp", "// RAG context\n", "/**/ ", "// window")]
    public void A_line_that_begins_with_a_thousand_other_blocks_is_not_gone_over(string kind, string start, string piece, string end) =>
        Assert.Equal(1, Count(start + string.Concat(Enumerable.Repeat(piece, 1_000)) + end, kind));
}
