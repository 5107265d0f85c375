using System.Text;
using CsCheck;
using TermLsp.Core.Linting.Misspelling;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting.Misspelling;

public sealed class EditPatternTests
{
    [Theory]
    [InlineData("transformer", "transformer", 0)]
    [InlineData("trasnformer", "transformer", 1)]
    [InlineData("transfomer", "transformer", 1)]
    [InlineData("pretrainning", "pretraining", 1)]
    [InlineData("embeddimg", "embedding", 1)]
    [InlineData("retreivel", "retrieval", 2)]
    [InlineData("a", "b", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("a", "bcd", 3)]
    public void Counts_slips(string word, string other, int distance) => Check(word, other, distance);

    // Few letters, so that they meet; the longest word fills all bits.
    [Fact]
    public void Agrees_with_the_table_that_it_stands_for()
    {
        Gen<string> word = Gen.OneOf(Gen.Int[1, 12], Gen.Int[60, 64]).SelectMany(length => Gen.Char['a', 'd'].Array[length]).Select(letters => new string(letters));
        Gen.Select(word, word).Sample((left, right) => Check(left, right, EditDistance.Between(left, right)), iter: 20_000);
    }

    private static void Check(string word, string other, int distance)
    {
        EditPattern pattern = new(word);
        byte[] letters = Encoding.ASCII.GetBytes(other);
        Assert.Equal(distance, pattern.DistanceTo(letters, int.MaxValue / 2));
        for (int most = 0; most <= 3; most++)
            Assert.Equal(distance <= most ? distance : most + 1, Math.Min(most + 1, pattern.DistanceTo(letters, most)));
    }
}
