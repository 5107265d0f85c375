using CsCheck;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Text;

public sealed class TextChangeTests
{
    [Theory]
    [InlineData("abc", "abc", 3, 3, 3)]
    [InlineData("", "abc", 0, 0, 3)]
    [InlineData("abc", "", 0, 3, 0)]
    [InlineData("abc", "abxc", 2, 2, 3)]
    [InlineData("aaa", "aa", 2, 3, 2)]
    [InlineData("abcdef", "abXYef", 2, 4, 4)]
    public void It_is_the_smallest_that_leads_from_one_text_to_another(string before, string after, int start, int oldEnd, int newEnd) =>
        Assert.Equal(new TextChange(start, oldEnd, newEnd), TextChange.Between(before, after));

    [Fact]
    public void It_leads_from_one_text_to_another() => Gen.Select(RandomText.Gen, RandomText.Gen, RandomText.Gen).Sample(
        (before, after, around) =>
        {
            string old = string.Concat(Enumerable.Repeat(around, 20)) + before + string.Concat(Enumerable.Repeat(around, 20));
            string anew = string.Concat(Enumerable.Repeat(around, 20)) + after + string.Concat(Enumerable.Repeat(around, 20));
            Assert.Equal(anew, Applied(TextChange.Between(old, anew), old, anew));
        },
        iter: 2_000);

    [Fact]
    public void Two_are_one_that_covers_both() => Gen.Select(RandomText.Gen, RandomText.Gen, RandomText.Gen).Sample(
        (first, second, third) =>
        {
            TextChange both = TextChange.Between(first, second).Then(TextChange.Between(second, third));
            Assert.Equal(third, Applied(both, first, third));
        },
        iter: 5_000);

    private static string Applied(TextChange change, string before, string after) =>
        before[..change.Start] + after[change.Start..change.NewEnd] + before[change.OldEnd..];
}
