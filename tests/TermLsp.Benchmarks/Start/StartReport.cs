using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Start;

/// <summary>Gathers what the starts cost, and sets it beside what it may cost.</summary>
internal sealed class StartReport
{
    private const double InitializeBound = 3;
    private const double HoverBound = 6;
    private const double MemoryBound = 25;

    private readonly List<(Conversation Conversation, StartCost Bare, StartCost Ours)> _measured = [];

    /// <summary>Adds one round's two starts.</summary>
    public void Add(Conversation conversation, StartCost bare, StartCost ours) => _measured.Add((conversation, bare, ours));

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable()
    {
        StringBuilder table = new();
        table.AppendLine("| figure | bare | termlsp | ratio | bound | |");
        table.AppendLine("|---|---:|---:|---:|---:|---|");
        AppendRatio(table, "spawn → `initialize` answered, wall ms", Conversation.Initialize, cost => cost.Wall, InitializeBound);
        AppendRatio(table, "spawn → `initialize` answered, CPU ms", Conversation.Initialize, cost => cost.Cpu, InitializeBound);
        AppendRatio(table, "spawn → first hover answered, wall ms", Conversation.FirstHover, cost => cost.Wall, HoverBound);
        AppendRatio(table, "spawn → first hover answered, CPU ms", Conversation.FirstHover, cost => cost.Cpu, HoverBound);
        (double bare, double ours) = Medians(Conversation.FirstHover, cost => cost.Memory);
        Append(table, "resident after the first hover, MB", bare, ours, $"≤ {MemoryBound} MB", ours <= MemoryBound);
        return table.ToString().TrimEnd();
    }

    private void AppendRatio(StringBuilder table, string figure, Conversation conversation, Func<StartCost, double> cost, double bound)
    {
        (double bare, double ours) = Medians(conversation, cost);
        Append(table, figure, bare, ours, $"≤ {bound}x", ours <= bound * bare);
    }

    private (double Bare, double Ours) Medians(Conversation conversation, Func<StartCost, double> cost)
    {
        var costs = _measured.Where(round => round.Conversation == conversation).ToList();
        return (Statistics.Median(costs.Select(round => cost(round.Bare))), Statistics.Median(costs.Select(round => cost(round.Ours))));
    }

    private static void Append(StringBuilder table, string figure, double bare, double ours, string bound, bool holds) => table.AppendLine(
        CultureInfo.InvariantCulture, $"| {figure} | {bare:F1} | {ours:F1} | {ours / bare:F2}x | {bound} | {(holds ? "ok" : "MISSED")} |");
}
