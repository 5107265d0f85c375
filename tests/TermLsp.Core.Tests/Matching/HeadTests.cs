namespace TermLsp.Core.Tests.Matching;

/// <summary>Forms whose first letters meet, though they lead to several places: with a gap among them, without, and after another gap.</summary>
public sealed class HeadTests
{
    private static readonly string Terms = Glossaries.OfTerms(
        "rank: lo-rank", "rant: lo-rant", "long: loranked", "abc: a b c", "abcd: abcd", "han: 微-调", "maker: 微调器", "apart: 微-雕", "mixed: 微 LoRA");

    [Theory]
    [InlineData("{|rank:lo-rank|} {|rank:lorank|} {|rank:lo rank|} {|rant:lo-rant|} {|rant:lorant|} {|rant:lo rants|} {|long:loranked|} lo-ranked lorankers")]
    [InlineData("{|abc:a b c|} {|abc:abc|} {|abc:ab c|} {|abc:a-bc|} {|abcd:abcd|} ab abd a-bcd")]
    [InlineData("{|han:微-调|} {|han:微调|}的 {|maker:微调器|} {|maker:微 调器|} {|han:微-调|}器 {|apart:微雕|} {|apart:微-雕|} {|mixed:微LoRA|} {|mixed:微 LoRA|}")]
    public void Each_is_found(string fixture) => OccurrenceCheck.Finds(fixture, Terms);
}
