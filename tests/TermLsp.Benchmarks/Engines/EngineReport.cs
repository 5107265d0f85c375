using System.Globalization;
using System.Text;
using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Engines;

/// <summary>Gathers what matching cost, and sets it beside what it may cost.</summary>
internal sealed class EngineReport
{
    private const double BuildBound = 50;
    private const double BytesBound = 70;

    private readonly StringBuilder _rows = new();

    /// <summary>Adds what both engines made of a list of so many terms.</summary>
    public void Add(int terms, ContestResult result)
    {
        (MatchFigures? ours, MatchFigures? theirs) = (result.Ours, result.Hyperscan);
        double? ratio = ours?.MegabytesPerSecond / theirs?.MegabytesPerSecond;
        _rows.AppendLine(string.Join(" | ", [
            string.Create(CultureInfo.InvariantCulture, $"| {terms:N0}"),
            Text(ours?.MegabytesPerSecond, "F0"), Text(theirs?.MegabytesPerSecond, "F0"),
            Text(ratio, "F2", "x") + Verdict(ratio, RatioBound(terms), atLeast: true),
            Text(ours?.Matches, "N0"), Text(theirs?.Matches, "N0"),
            Text(ours?.BuildMilliseconds, "F1") + Verdict(ours?.BuildMilliseconds, terms == 10_000 ? BuildBound : null, atLeast: false),
            Text(theirs?.BuildMilliseconds, "F1"),
            Text(ours?.BytesPerTerm, "F0") + Verdict(ours?.BytesPerTerm, terms == 100_000 ? BytesBound : null, atLeast: false),
            Text(theirs?.BytesPerTerm, "F0") + " |",
        ]));
    }

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable() => $"""
        | forms | TermLsp, MB/s | Hyperscan, MB/s | ratio | TermLsp, matches | Hyperscan, matches | build, ms | Hyperscan's | bytes a form | Hyperscan's |
        |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        {_rows.ToString().TrimEnd()}
        """;

    private static double? RatioBound(int terms) => terms switch
    {
        13 or 300 => 0.4,
        10_000 => 1.5,
        100_000 => 2.4,
        _ => null,
    };

    private static string Text(IFormattable? value, string format, string unit = "") =>
        value is null ? "–" : value.ToString(format, CultureInfo.InvariantCulture) + unit;

    private static string Verdict(double? value, double? bound, bool atLeast)
    {
        if (value is null || bound is null)
            return "";
        bool holds = atLeast ? value >= bound : value <= bound;
        return string.Create(CultureInfo.InvariantCulture, $" ({(atLeast ? "≥" : "≤")} {bound}: {(holds ? "ok" : "MISSED")})");
    }
}
