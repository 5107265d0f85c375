using CsCheck;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Text;

/// <summary>Counting on gives the places that counting anew does.</summary>
public sealed class HumanPositionsTests
{
    [Fact]
    public void A_place_does_not_depend_on_those_asked_before() => Gen.Select(RandomText.Gen, Gen.Int[-1, 200].Array[1, 20]).Sample(
        (text, offsets) =>
        {
            SourceText source = new(text);
            HumanPositions positions = new(source);
            foreach (int offset in offsets)
            {
                LinePosition expected = source.Lines.PositionOf(offset);
                int start = source.Lines.OffsetOf(expected with { Character = 0 });
                int column = 1 + text.Substring(start, expected.Character).EnumerateRunes().Count();
                Assert.Equal(new HumanPosition(expected.Line + 1, column), positions.At(offset));
            }
        },
        iter: 3_000);

    [Fact]
    public void A_line_of_a_million_characters_is_counted_once()
    {
        HumanPositions positions = new(new SourceText("a\n" + new string('字', 1_000_000)));
        for (int offset = 2; offset < 1_000_000; offset++)
            Assert.Equal(offset - 1, positions.At(offset).Column);
    }
}
