using CsCheck;
using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Tests;

public sealed class WrappingTests
{
    [Fact]
    public void A_line_is_broken_at_a_space_or_between_Han_characters()
    {
        Assert.Equal([new string('a', 70), "bbbbbbbbb ccc"], Wrapping.Lines(new string('a', 70) + " bbbbbbbbb ccc"));
        Assert.Equal([new string('词', 39), "词。"], Wrapping.Lines(new string('词', 40) + "。"));
        Assert.Equal([new string('a', 90)], Wrapping.Lines(new string('a', 90)));
    }

    [Fact]
    public void Wrapping_loses_nothing_but_spaces() => Gen.String[Gen.Char["ab 词，"], 0, 400].Sample(
        text => string.Concat(Wrapping.Lines(text)).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal),
        iter: 2000);
}
