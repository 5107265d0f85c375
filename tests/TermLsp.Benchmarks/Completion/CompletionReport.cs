using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Completion;

/// <summary>What one list took.</summary>
/// <param name="Time">From the keystroke's being sent to the list's being there, in milliseconds.</param>
/// <param name="Cpu">The processor time that the server used meanwhile, in milliseconds: a busy machine does not make it longer.</param>
/// <param name="Items">How many items it has.</param>
/// <param name="Bytes">How many bytes it takes.</param>
internal sealed record ListCost(double Time, double Cpu, int Items, int Bytes);

/// <summary>Gathers what lists took, and sets it beside what they may take.</summary>
internal sealed class CompletionReport
{
    private const double Bound = 3;
    private const int MostItems = 100;
    private const int MostBytes = 40_000;

    private readonly List<ListCost> _empty = [];
    private readonly Dictionary<string, List<ListCost>> _costs = [];

    /// <summary>Adds an empty list.</summary>
    public void AddEmpty(ListCost cost) => _empty.Add(cost);

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
        ListCost empty = new(Statistics.Median(_empty.Select(cost => cost.Time)), Statistics.Median(_empty.Select(cost => cost.Cpu)), Items: 0, Bytes: 0);
        StringBuilder rows = new();
        foreach ((string beginning, List<ListCost> costs) in _costs)
            rows.AppendLine(Row($"`{beginning}`", costs, empty));
        List<ListCost> all = [.. _costs.Values.SelectMany(costs => costs)];
        rows.Append(Row("all", all, empty));
        return string.Create(CultureInfo.InvariantCulture, $"""
            | typed | round trip, ms | against an empty list's {empty.Time:F3} ms (≤ {Bound}) | processor, ms | against {empty.Cpu:F3} ms | items (≤ {MostItems}) | bytes (≤ {MostBytes:N0}) |
            |---|---:|---:|---:|---:|---:|---:|
            {rows}
            """);
    }

    private static string Row(string name, List<ListCost> costs, ListCost empty)
    {
        double time = Statistics.Median(costs.Select(cost => cost.Time));
        double cpu = Statistics.Median(costs.Select(cost => cost.Cpu));
        double ratio = time / empty.Time;
        int items = costs.Max(cost => cost.Items);
        int bytes = costs.Max(cost => cost.Bytes);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {time:F3} | {ratio:F2}{Missed(ratio > Bound)} | {cpu:F3} | {cpu / empty.Cpu:F2} | {items}{Missed(items > MostItems)} | {bytes:N0}{Missed(bytes > MostBytes)} |");
    }

    private static string Missed(bool isMissed) => isMissed ? " MISSED" : "";
}
