using TermLsp.Benchmarks.Completion;

namespace TermLsp.Benchmarks.Tests;

public sealed class CompletionTests
{
    [Fact]
    public void A_row_sets_the_median_beside_an_empty_lists_and_says_which_bound_is_missed()
    {
        CompletionReport report = new();
        report.AddEmpty(new ListCost(1, 3, 0, 50));
        report.AddEmpty(new ListCost(2, 1, 0, 50));
        report.AddEmpty(new ListCost(9, 2, 0, 50));
        report.Add("a", new ListCost(1, 4, 5, 500));
        report.Add("a", new ListCost(6, 5, 7, 700));
        report.Add("a", new ListCost(5, 3, 6, 600));
        report.Add("b", new ListCost(7, 6, 101, 50_000));
        string[] rows = report.ToTable().Split('\n');
        Assert.Equal("| `a` | 5.000 | 2.50 | 4.000 | 2.00 | 7 | 700 |", rows[^3]);
        Assert.Equal("| `b` | 7.000 | 3.50 MISSED | 6.000 | 3.00 | 101 MISSED | 50,000 MISSED |", rows[^2]);
        Assert.Equal("| all | 5.500 | 2.75 | 4.500 | 2.25 | 101 MISSED | 50,000 MISSED |", rows[^1]);
    }

    [Fact]
    public void What_is_not_said_is_as_the_usage_has_it()
    {
        Assert.Equal(new CompletionOptions(100_000, 25, null), CompletionOptions.Parse([]));
        Assert.Equal(new CompletionOptions(7, 3), CompletionOptions.Parse(["--terms", "7", "--rounds", "3"]));
        Assert.Throws<BenchmarkException>(() => CompletionOptions.Parse(["--words", "7"]));
        Assert.Throws<BenchmarkException>(() => CompletionOptions.Parse(["--server", "/no/such/file"]));
    }
}
