using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>
/// A search allocates its result and nothing else, on a thread that has searched before; a hover may then be asked at every movement of a mouse.
/// </summary>
public sealed class AllocationTests
{
    private static readonly TermMatcher Matcher = new(Glossaries.Read("""
        concepts:
          - {id: rag, en: {preferred: RAG, aliases: [rag], avoid: [Rag]}, zh: {preferred: 检索增强生成, aliases: [检索]}}
          - {id: other, en: {preferred: RAG}}
          - {id: token, en: {preferred: token, except: [bearer token]}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型], none: [OAuth], window: 20}}], except: [令牌桶]}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}}
          - {id: context, zh: {preferred: 上下文}}
        """));

    [Theory]
    [InlineData("plaintext", "We use RAG with a context window of tokens. 我们用检索增强生成和上下文窗口。\n")]
    [InlineData("plaintext", "ＲＡＧ 𝐑𝐀𝐆 to\u00ADken con\u200Btext\r\n  window 檢索增強生成 上下文視窗 ﬁne token’s\r\n\r\n")]
    [InlineData("plaintext", "模型按令牌计费，令牌桶不算，OAuth 令牌也不算；a bearer token and a token. rag Rag\n\n")]
    [InlineData("markdown", "> `ragPipeline` and **context\n> window** of [RAG](https://a.b/RAG), 检索\n> 增强生成\n\n")]
    public void A_search_allocates_its_result_alone(string kind, string paragraph)
    {
        ZonedText text = new Document("a", DocumentKind.Of(kind, "a"), 1, new SourceText(string.Concat(Enumerable.Repeat(paragraph, 50)))).Zoned;
        Assert.NotEmpty(Matcher.Find(text));
        AssertAllocatesItsResult(() => Matcher.Find(text));
        for (int offset = 0; offset < paragraph.Length; offset++)
            AssertAllocatesItsResult(() => Matcher.FindAt(text, offset));
    }

    [Fact]
    public void A_huge_document_leaves_no_room_behind_that_it_filled()
    {
        ZonedText huge = ZonedText.Plain(string.Concat(Enumerable.Repeat("RAG \u200Btoken ", 100_000)));
        ZonedText small = ZonedText.Plain("RAG");
        MatchRoom room = AfterSearching(small);
        Assert.Same(room, AfterSearching(small));
        Assert.NotSame(room, AfterSearching(huge));
        room = AfterSearching(small);
        AfterSearching(ZonedText.Plain($"to\u200Bken{new string(' ', 1_000_000)}\u200Bcontext{new string('\u200B', 1_000_000)}window"));
        Assert.InRange(room.Fold.Text.Capacity, 1, 20_000);
    }

    private static MatchRoom AfterSearching(ZonedText text)
    {
        Matcher.Find(text);
        MatchRoom room = MatchRoom.Enter();
        room.Leave();
        return room;
    }

    // The first times fill the room; the compiler may still be at work for some more.
    private static void AssertAllocatesItsResult(Func<ImmutableArray<Occurrence>> search)
    {
        long least = long.MaxValue;
        int count = 0;
        for (int time = 0; time < 5 && least > 0; time++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            count = search().Length;
            long result = GC.GetAllocatedBytesForCurrentThread() - before;
            before = GC.GetAllocatedBytesForCurrentThread();
            _ = count == 0 ? [] : new Occurrence[count];
            least = Math.Min(least, result - (GC.GetAllocatedBytesForCurrentThread() - before));
        }

        Assert.Equal(0, least);
    }
}
