using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Edit;

/// <summary>What a document cost, in milliseconds.</summary>
/// <param name="Opened">All its zones and occurrences, when it was opened.</param>
/// <param name="Edited">The same after one keystroke in it.</param>
internal sealed record EditCost(double Opened, double Edited);

/// <summary>Gathers what keystrokes cost, and sets it beside what they may cost.</summary>
internal sealed class EditReport
{
    private const int BoundKilobytes = 1000;
    private const double Bound = 5;

    private readonly StringBuilder _rows = new();

    /// <summary>Adds what a document of so many kilobytes cost.</summary>
    public void Add(int kilobytes, EditCost cost)
    {
        double ratio = cost.Opened / cost.Edited;
        string bound = kilobytes == BoundKilobytes ? $" (≤ 1/{Bound}: {(ratio >= Bound ? "ok" : "MISSED")})" : "";
        _rows.AppendLine(
            CultureInfo.InvariantCulture, $"| {kilobytes:N0} | {cost.Opened:F2} | {cost.Edited:F3} | 1/{ratio:F0}{bound} |");
    }

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable() => $"""
        | document, kB | opened, ms | keystroke, ms | ratio |
        |---:|---:|---:|---:|
        {_rows.ToString().TrimEnd()}
        """;
}
