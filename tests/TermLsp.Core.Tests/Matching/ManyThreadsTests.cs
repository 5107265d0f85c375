using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Matching;

/// <summary>One matcher answers any number of threads at once, and one search inside another.</summary>
public sealed class ManyThreadsTests
{
    private const string Terms = """
        concepts:
          - {id: rag, en: {preferred: RAG}, zh: {preferred: 检索增强生成}}
          - {id: token, en: {preferred: token, except: [bearer token]}, zh: {preferred: 令牌, except: [令牌桶]}}
          - {id: agent, en: {preferred: [{text: agent, when: {any: [LLM], window: 20}}]}, zh: {preferred: [{text: 代理, when: {any: [模型], window: 9}}]}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}}
        """;

    private static readonly string[] Paragraphs =
    [
        "RAG and a bearer token, a token. LLM agent, agent.\n\n", "模型代理 令牌桶 令牌 檢索增強生成\r\n", "上下\u200B文視窗 𝐑AG to\u00ADken\n", "context\n  window ",
    ];

    // No two are alike, so a thread that saw another's room would tell.
    private static readonly ZonedText[] Texts =
    [
        .. Enumerable.Range(0, 64).Select(i => ZonedText.Plain(
            new string(' ', i) + string.Concat(Enumerable.Range(0, 1 + (37 * i % 50)).Select(j => Paragraphs[(i + j) % Paragraphs.Length])))),
    ];

    [Fact]
    public async Task Many_threads_find_what_one_finds()
    {
        GlossarySet glossaries = Glossaries.Read(Terms);
        TermMatcher alone = new(glossaries);
        ImmutableArray<Occurrence>[] expected = [.. Texts.Select(text => alone.Find(text))];
        ImmutableArray<Occurrence>[] expectedAt = [.. Texts.Select((text, i) => alone.FindAt(text, Place(text, i)))];

        // A new matcher, so that the conditions are compiled in the midst of it.
        TermMatcher shared = new(glossaries);
        using Barrier start = new(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (int i = 0; i < 10 * Texts.Length; i++)
                {
                    int at = (i * (2 * thread + 1)) % Texts.Length;
                    Assert.Equal(expected[at].AsEnumerable(), shared.Find(Texts[at]));
                    Assert.Equal(expectedAt[at].AsEnumerable(), shared.FindAt(Texts[at], Place(Texts[at], at)));
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }

    // Who enters while the thread's own room is in use gets another; so a matcher may be asked by what a matcher asks.
    [Fact]
    public void A_search_inside_a_search_has_a_room_of_its_own()
    {
        TermMatcher matcher = new(Glossaries.Read(Terms));
        ImmutableArray<Occurrence> expected = matcher.Find(Texts[5]);
        MatchRoom outer = MatchRoom.Enter();
        Assert.Equal(expected.AsEnumerable(), matcher.Find(Texts[5]));
        Assert.NotSame(outer, MatchRoom.Enter());
        outer.Leave();
    }

    private static int Place(ZonedText text, int i) => (i * 7) % (text.Text.Length + 1);
}
