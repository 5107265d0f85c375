using TermLsp.Benchmarks.Edit;

namespace TermLsp.Benchmarks.Tests;

public sealed class EditTests
{
    [Fact]
    public void A_row_says_whether_its_bound_holds()
    {
        Assert.Equal("| 10 | 4.00 | 2.000 | 1/2 |", Row(10, new EditCost(4, 2)));
        Assert.Equal("| 1,000 | 30.00 | 0.300 | 1/100 (≤ 1/5: ok) |", Row(1000, new EditCost(30, 0.3)));
        Assert.Equal("| 1,000 | 30.00 | 10.000 | 1/3 (≤ 1/5: MISSED) |", Row(1000, new EditCost(30, 10)));
    }

    private static string Row(int kilobytes, EditCost cost)
    {
        EditReport report = new();
        report.Add(kilobytes, cost);
        return report.ToTable().Split('\n')[^1];
    }
}
