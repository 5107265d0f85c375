using CsCheck;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 2)]
    [InlineData("a\r\nb\rc\nd", 4)]
    [InlineData("\r\r\n\n", 4)]
    public void Lines_end_with_LF_CRLF_or_CR(string text, int count) => Assert.Equal(count, new LineIndex(text).Count);

    [Theory]
    [InlineData("ab\r\ncd", 0, 0, 0)]
    [InlineData("ab\r\ncd", 2, 0, 2)]
    [InlineData("ab\r\ncd", 3, 0, 2)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\r\ncd", 6, 1, 2)]
    [InlineData("ab\r\ncd", 99, 1, 2)]
    [InlineData("ab\r", 3, 1, 0)]
    public void An_offset_has_a_position(string text, int offset, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), new LineIndex(text).PositionOf(offset));

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 99, 2)]
    [InlineData(1, 0, 4)]
    [InlineData(99, 0, 6)]
    [InlineData(-1, 5, 0)]
    [InlineData(1, -5, 4)]
    public void A_position_past_an_end_means_that_end(int line, int character, int offset) =>
        Assert.Equal(offset, new LineIndex("ab\r\ncd").OffsetOf(new LinePosition(line, character)));

    [Theory]
    [InlineData(1, 2, "x", "axc")]
    [InlineData(-5, 99, "x", "x")]
    [InlineData(2, 1, "x", "abxc")]
    public void A_replacement_is_clamped(int start, int end, string replacement, string expected) =>
        Assert.Equal(expected, new SourceText("abc").Replace(new TextSpan(start, end), replacement).Content);

    [Fact]
    public void The_lines_after_an_edit_are_those_of_the_text() => Gen.Select(RandomText.Gen, Gen.Int[0, 100], Gen.Int[0, 20], RandomText.Gen).Sample(
        (before, start, length, replacement) =>
        {
            SourceText edited = Read(before).Replace(new TextSpan(start, start + length), replacement);
            Assert.Equal(Lines(new SourceText(edited.Content)), Lines(edited));
        },
        iter: 10_000);

    private static SourceText Read(string text)
    {
        SourceText source = new(text);
        Assert.True(source.Lines.Count > 0);
        return source;
    }

    private static IEnumerable<TextSpan> Lines(SourceText text) => Enumerable.Range(0, text.Lines.Count).Select(text.Lines.Content);

    [Theory]
    [InlineData("ab\n\U00020BB7\U0001F600c", 3, 2, 1)]
    [InlineData("ab\n\U00020BB7\U0001F600c", 5, 2, 2)]
    [InlineData("ab\n\U00020BB7\U0001F600c", 7, 2, 3)]
    [InlineData("ab\n\U00020BB7\U0001F600c", 8, 2, 4)]
    public void People_count_characters_from_one(string text, int offset, int line, int column)
    {
        SourceText source = new(text);
        Assert.Equal(new HumanPosition(line, column), HumanPosition.Of(source, offset));
        Assert.Equal(offset, new HumanPosition(line, column).OffsetIn(source));
        Assert.Equal(text.Length, new HumanPosition(line, 99).OffsetIn(source));
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("fomr", "form", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("same", "same", 0)]
    public void Words_are_some_edits_apart(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Between(a, b));

    [Theory]
    [InlineData("prefered", "preferred")]
    [InlineData("alias", "aliases")]
    [InlineData("banana", null)]
    public void The_nearest_word_is_near(string word, string? nearest) =>
        Assert.Equal(nearest, EditDistance.Nearest(word, ["preferred", "aliases", "avoid"]));
}
