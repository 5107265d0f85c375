using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Load;

/// <summary>What loading cost, in milliseconds.</summary>
/// <param name="First">From the file's text.</param>
/// <param name="Again">From what the first time left in the cache folder.</param>
internal sealed record LoadCost(double First, double Again);

/// <summary>Gathers what loading cost, and sets it beside what it may cost.</summary>
internal sealed class LoadReport
{
    private const int BoundTerms = 100_000;
    private const double BoundMilliseconds = 3;

    private readonly StringBuilder _rows = new();

    /// <summary>Adds what a file of so many concepts and bytes cost.</summary>
    public void Add(int terms, long bytes, LoadCost cost)
    {
        string bound = terms == BoundTerms ? $" (≤ {BoundMilliseconds}: {(cost.Again <= BoundMilliseconds ? "ok" : "MISSED")})" : "";
        _rows.AppendLine(
            CultureInfo.InvariantCulture, $"| {terms:N0} | {bytes / 1e6:F1} | {cost.First:F1} | {cost.Again:F1}{bound} | 1/{cost.First / cost.Again:F0} |");
    }

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable() => $"""
        | concepts | file, MB | new, ms | loaded before, ms | ratio |
        |---:|---:|---:|---:|---:|
        {_rows.ToString().TrimEnd()}
        """;
}
