using System.Text;
using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Tests;

public sealed class CorpusTests
{
    private const int Bytes = 1_000_000;

    private static readonly CorpusModel Model = new(seed: 1);
    private static readonly string Text = string.Concat(Model.Text(Bytes));

    [Fact]
    public void One_seed_gives_one_corpus()
    {
        CorpusModel same = new(seed: 1);
        Assert.Equal(Text, string.Concat(same.Text(Bytes)));
        Assert.Equal(Model.Terms(2000), same.Terms(2000));
    }

    [Fact]
    public void Another_seed_gives_another()
    {
        CorpusModel other = new(seed: 2);
        Assert.NotEqual(Text, string.Concat(other.Text(Bytes)));
        Assert.NotEqual(Model.Terms(20_000), other.Terms(20_000));
    }

    [Fact]
    public void A_shorter_text_and_a_shorter_list_are_the_beginnings_of_the_longer()
    {
        Assert.StartsWith(string.Concat(Model.Text(Bytes / 10)), Text, StringComparison.Ordinal);
        Assert.Equal(Model.Terms(300), Model.Terms(2000).Take(300));
    }

    [Fact]
    public void A_text_is_as_long_as_was_asked_and_no_block_longer() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Text), Bytes, Bytes + 20_000);

    [Fact]
    public void No_term_repeats_another_in_other_letters()
    {
        string[] terms = [.. Model.Terms(20_000).Select(term => term.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal))];
        Assert.Equal(20_000, terms.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    // What an engine must cope with, and what a count of its matches depends on.
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n- ")]
    [InlineData("\n> ")]
    [InlineData("\n```python\n")]
    [InlineData("，")]
    [InlineData(", ")]
    [InlineData("`")]
    [InlineData("](https://")]
    [InlineData("\u200B")]
    public void The_text_has_what_people_write(string thing) => Assert.Contains(thing, Text, StringComparison.Ordinal);

    [Fact]
    public void Both_languages_have_their_share()
    {
        int han = Text.Count(c => c is >= '\u4E00' and <= '\u9FFF');
        int latin = Text.Count(char.IsAsciiLetter);
        Assert.InRange((double)han / (han + latin), 0.25, 0.75);
    }

    [Fact]
    public void Some_terms_stand_in_the_text_and_most_do_not()
    {
        int met = Model.Terms(300).Count(term => Text.Contains(term, StringComparison.OrdinalIgnoreCase));
        Assert.InRange(met, 100, 299);
    }

    [Fact]
    public void Files_hold_what_the_model_gives()
    {
        using TemporaryFolder folder = new();
        CorpusFiles files = new(1, folder.Path);
        string path = files.WriteTerms(2000);
        Assert.Equal(Path.Combine(folder.Path, "terms2k.txt"), path);
        Assert.Equal(Model.Terms(2000), File.ReadLines(path));
    }
}
