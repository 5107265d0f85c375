using CsCheck;
using TermLsp.Core.Linting.Misspelling;

namespace TermLsp.Core.Tests.Linting.Misspelling;

public sealed class KnownWordsTests
{
    [Theory]
    [InlineData("retrieve")]
    [InlineData("retrieving")]
    [InlineData("Colour")]
    [InlineData("color")]
    [InlineData("generalise")]
    [InlineData("generalize")]
    [InlineData("tokenizes")]
    [InlineData("couldn")]
    [InlineData("London")]
    [InlineData("autoencoder")]
    [InlineData("chatbox")]
    [InlineData("abstraction")]
    public void Knows_what_anybody_may_write(string word) => Assert.True(KnownWords.Contain(word));

    [Theory]
    [InlineData("pretrainning")]
    [InlineData("retreival")]
    [InlineData("trasnformer")]
    [InlineData("embeding")]
    [InlineData("inferece")]
    [InlineData("qzxkvw")]
    public void Knows_no_slip(string word) => Assert.False(KnownWords.Contain(word));

    [Fact]
    public void Takes_one_word_in_256_for_known()
    {
        int taken = Enumerable.Range(0, 100_000).Count(number => KnownWords.Contain(WordHash.Of("qzx") + (ulong)number));
        Assert.InRange(taken, 200, 600);
    }

    [Fact]
    public void Case_does_not_matter() =>
        Gen.Char['a', 'z'].Array[4, 20].Select(letters => new string(letters))
            .Sample(word => Assert.Equal(WordHash.Of(word), WordHash.Of(word.ToUpperInvariant())));

    [Theory]
    [InlineData("prequantized", true)]
    [InlineData("chunker", true)]
    [InlineData("tokenizerless", true)]
    [InlineData("trainning", false)]
    [InlineData("embeding", false)]
    [InlineData("quantizeing", false)]
    [InlineData("retreival", false)]
    [InlineData("s", false)]
    [InlineData("ing", false)]
    public void Words_are_made_of_words(string word, bool isDerived) => Assert.Equal(isDerived, DerivedWord.IsOne(word, KnownWords.Contain));

    [Theory]
    [InlineData("tokenizes", "tokenizer", true)]
    [InlineData("tokeniser", "tokenizer", true)]
    [InlineData("behaviors", "behaviours", true)]
    [InlineData("modelo", "model", true)]
    [InlineData("inference", "inferring", false)]
    [InlineData("pretrainning", "pretraining", false)]
    [InlineData("embeding", "embedding", false)]
    [InlineData("retriver", "retriever", false)]
    public void Relatives_are_no_slips(string word, string other, bool areKin)
    {
        Assert.Equal(areKin, WordFamily.AreKin(word, other));
        Assert.Equal(areKin, WordFamily.AreKin(other, word));
    }
}
