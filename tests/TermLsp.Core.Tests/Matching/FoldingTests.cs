using CsCheck;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("RAG", "rag")]
    [InlineData("ＲＡＧ", "rag")]
    [InlineData("上下文視窗", "上下文视窗")]
    [InlineData("后", "后")]
    [InlineData("後", "后")]
    [InlineData("⾔", "言")]
    [InlineData("⾞", "车")]
    [InlineData("\uF907", "龟")]
    [InlineData("𝐑", "r")]
    [InlineData("ﬁne", "fine")]
    [InlineData("a\u2014b\u2212c", "a-b-c")]
    [InlineData("it\u2019s", "it's")]
    [InlineData("a\u00A0b\u3000c\td", "a b c d")]
    [InlineData("to\u200Bk\u00ADen", "token")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("RAG²", "rag²")]
    [InlineData("①", "①")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("a\uFFFEb\uFFFFc", "abc")]
    public void A_text_folds(string text, string folded) => Assert.Equal(folded, Fold(text));

    // Attributes hold no halves of pairs: the compiler makes something else of them.
    [Fact]
    public void Half_a_pair_folds_to_itself() => Assert.Equal("\uD800x\uDC00\uDC00\uD835", Fold("\uD800X\uDC00\uDC00\uD835"));

    [Fact]
    public void Every_position_leads_back_to_its_character()
    {
        // h i, a soft hyphen dropped, a ligature of two letters, a pair of surrogates, a line end of two units.
        FoldedText folded = FoldedText.Of("0123456789hi\u00ADﬁ𝐑\r\n", new TextSpan(10, 18));
        Assert.Equal("hifir\n", folded.Substring(0, folded.Length));
        Assert.Equal(
            [new TextSpan(10, 11), new(11, 12), new(13, 14), new(13, 14), new(14, 16), new(16, 18)],
            Enumerable.Range(0, folded.Length).Select(i => folded.Origin(i)));
        Assert.Equal([true, true, true, false, true, true], Enumerable.Range(0, folded.Length).Select(i => folded.IsBoundary(i)));
    }

    [Fact]
    public void Folding_twice_is_folding_once() =>
        RandomText.Gen.Sample(text => Assert.Equal(Fold(text), Fold(Fold(text))), iter: 20_000);

    [Fact]
    public void Origins_run_in_order_and_lie_in_the_text() => RandomText.Gen.Sample(
        text =>
        {
            FoldedText folded = FoldedText.Of(text);
            int end = 0;
            for (int i = 0; i < folded.Length; i++)
            {
                TextSpan origin = folded.Origin(i);
                bool isSameCharacter = i > 0 && origin == folded.Origin(i - 1);
                Assert.True(isSameCharacter || origin.Start >= end);
                Assert.True(origin.Length is 1 or 2 && origin.End <= text.Length);
                end = origin.End;
            }
        },
        iter: 20_000);

    private static string Fold(string text)
    {
        FoldedText folded = FoldedText.Of(text);
        return folded.Substring(0, folded.Length);
    }
}
