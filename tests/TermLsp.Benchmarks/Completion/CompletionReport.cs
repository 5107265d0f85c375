using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Completion;

/// <summary>What one list took.</summary>
/// <param name="Time">From the keystroke's being sent to the list's being there, in milliseconds.</param>
/// <param name="Items">How many items it has.</param>
/// <param name="Bytes">How many bytes it takes.</param>
internal sealed record ListCost(double Time, int Items, int Bytes);

/// <summary>Gathers what lists took, and sets it beside what they may take.</summary>
internal sealed class CompletionReport
{
    private const double Bound = 3;
    private const int MostItems = 100;
    private const int MostBytes = 40_000;

    private readonly List<double> _empty = [];
    private readonly Dictionary<string, List<ListCost>> _costs = [];

    /// <summary>Adds an empty list's time.</summary>
    public void AddEmpty(double time) => _empty.Add(time);

    /// <summary>Adds a list.</summary>
    public void Add(string beginning, ListCost cost)
    {
        if (!_costs.TryGetValue(beginning, out List<ListCost>? costs))
            _costs.Add(beginning, costs = []);
        costs.Add(cost);
    }

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable()
    {
        double empty = Statistics.Median(_empty);
        StringBuilder rows = new();
        foreach ((string beginning, List<ListCost> costs) in _costs)
            rows.AppendLine(Row($"`{beginning}`", costs, empty));
        List<ListCost> all = [.. _costs.Values.SelectMany(costs => costs)];
        rows.Append(Row("all", all, empty));
        return string.Create(CultureInfo.InvariantCulture, $"""
            | typed | round trip, ms | against an empty list's {empty:F3} ms (≤ {Bound}) | items (≤ {MostItems}) | bytes (≤ {MostBytes:N0}) |
            |---|---:|---:|---:|---:|
            {rows}
            """);
    }

    private static string Row(string name, List<ListCost> costs, double empty)
    {
        double time = Statistics.Median(costs.Select(cost => cost.Time));
        int items = costs.Max(cost => cost.Items);
        int bytes = costs.Max(cost => cost.Bytes);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {time:F3} | {time / empty:F2}{Missed(time / empty > Bound)} | {items}{Missed(items > MostItems)} | {bytes:N0}{Missed(bytes > MostBytes)} |");
    }

    private static string Missed(bool isMissed) => isMissed ? " MISSED" : "";
}
