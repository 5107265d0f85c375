using TermLsp.Benchmarks.Engines;
using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Tests;

public sealed class EngineReportTests
{
    [Fact]
    public void A_row_says_whether_its_bounds_hold()
    {
        Check(10_000, new MatchFigures(600, 9, 51, 60), new MatchFigures(300, 1234, 100, 140),
            "| 10,000 | 600 | 300 | 2.00x (≥ 1.5: ok) | 9 | 1,234 | 51.0 (≤ 50: MISSED) | 100.0 | 60 | 140 |");
        Check(100_000, new MatchFigures(240, 9, 51, 71), new MatchFigures(120, 1, 1, 1),
            "| 100,000 | 240 | 120 | 2.00x (≥ 2.4: MISSED) | 9 | 1 | 51.0 | 1.0 | 71 (≤ 70: MISSED) | 1 |");
    }

    [Fact]
    public void An_engine_that_was_left_out_leaves_its_places_empty() =>
        Check(13, new MatchFigures(600, 9, 5, 60), null, "| 13 | 600 | – | – | 9 | – | 5.0 | – | 60 | – |");

    private static void Check(int terms, MatchFigures? ours, MatchFigures? theirs, string expected)
    {
        EngineReport report = new();
        report.Add(terms, new ContestResult(ours, theirs));
        Assert.Equal(expected, report.ToTable().Split('\n')[^1]);
    }
}
