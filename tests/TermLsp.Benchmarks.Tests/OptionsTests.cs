using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Curves;
using TermLsp.Benchmarks.Engines;
using TermLsp.Benchmarks.Lint;
using TermLsp.Benchmarks.Load;
using TermLsp.Benchmarks.Match;
using TermLsp.Benchmarks.Start;

namespace TermLsp.Benchmarks.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("corpus", "'corpus' needs --out DIR")]
    [InlineData("corpus --out", "'corpus' does not understand '--out', or it lacks its value")]
    [InlineData("corpus out --seed", "'corpus' does not understand 'out', or it lacks its value")]
    [InlineData("corpus --out x --terms 13,1000001", "--terms takes a number from 1 to 1000000")]
    [InlineData("corpus --out x --terms 13,", "--terms takes a number from 1 to 1000000")]
    [InlineData("corpus --out x --megabytes -1", "--megabytes takes a number from 1 to 1000")]
    [InlineData("corpus --out x --seed 1.5", "--seed takes a number from 0")]
    [InlineData("match terms", "'match' takes two files: the terms, one a line, and the text")]
    [InlineData("engine --megabytes 0", "--megabytes takes a number from 1 to 1000")]
    [InlineData("engine --out x", "'engine' has no option '--out'")]
    [InlineData("load --terms 500001", "--terms takes a number from 1 to 500000")]
    [InlineData("curves --rounds 1", "'curves' needs --out FILE.svg")]
    [InlineData("lint --files 0", "--files takes a number from 1 to 100000")]
    [InlineData("lint --seed 1", "'lint' has no option '--seed'")]
    [InlineData("start --rounds 3", "--rounds takes a number from 15")]
    [InlineData("start --server /no/such/file", "there is no file '/no/such/file'")]
    public void A_mistake_is_told_in_one_line(string commandLine, string expected)
    {
        string[] arguments = commandLine.Split(' ')[1..];
        Action parse = commandLine.Split(' ')[0] switch
        {
            "corpus" => () => CorpusOptions.Parse(arguments),
            "match" => () => MatchOptions.Parse(arguments),
            "engine" => () => EngineOptions.Parse(arguments),
            "load" => () => LoadOptions.Parse(arguments),
            "lint" => () => LintOptions.Parse(arguments),
            "curves" => () => CurvesOptions.Parse(arguments),
            _ => () => StartOptions.Parse(arguments),
        };
        Assert.Equal(expected, Assert.Throws<BenchmarkException>(parse).Message);
    }

    [Fact]
    public void Lists_of_numbers_are_read()
    {
        CorpusOptions options = CorpusOptions.Parse(["--out", "x", "--terms", "300,13", "--seed", "7"]);
        Assert.Equal(("x", "20", "300 13", 7), (options.Folder, string.Join(' ', options.Megabytes), string.Join(' ', options.Terms), options.Seed));
    }

    // A line is drawn from point to point.
    [Fact]
    public void A_curve_goes_from_left_to_right() =>
        Assert.Equal([13, 300, 1000], CurvesOptions.Parse(["--out", "x", "--terms", "300,1000,13"]).Terms);
}
