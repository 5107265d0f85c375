using System.Globalization;
using System.Text;

namespace TermLsp.Benchmarks.Lint;

/// <summary>Sets what linting cost beside what it may cost.</summary>
internal sealed class LintReport
{
    private readonly StringBuilder _rows = new();

    /// <summary>Adds the time of a run beside codespell's; null where that was left out.</summary>
    public void AddTime(string work, double ours, double? theirs, double bound) => Add(
        $"{work}, user CPU s", Text(ours, "F3"), Text(theirs, "F3"), Text(ours / theirs, "F2", "x"), $"≤ {bound.ToString(CultureInfo.InvariantCulture)}x", ours <= bound * theirs);

    /// <summary>Adds the memory of a run.</summary>
    public void AddMemory(string work, double ours, double? theirs, double bound) => Add(
        $"{work}, peak MB", Text(ours, "F1"), Text(theirs, "F1"), Text(ours / theirs, "F2", "x"), $"≤ {bound.ToString(CultureInfo.InvariantCulture)} MB", ours <= bound);

    /// <summary>Adds what a keystroke cost against linting the whole.</summary>
    public void AddKeystroke(double whole, double keystroke, double bound) => Add(
        "keystroke in 1 MB of Markdown, linted again, ms", Text(keystroke, "F2"), $"whole: {Text(whole, "F1")}", Text(keystroke / whole, "F3", "x"), $"≤ 1/{bound.ToString(CultureInfo.InvariantCulture)}", keystroke * bound <= whole);

    /// <summary>The table, in Markdown as the README takes it.</summary>
    public string ToTable() => $"""
        | work | termlsp lint | codespell | ratio | bound | |
        |---|---:|---:|---:|---:|---|
        {_rows.ToString().TrimEnd()}
        """;

    private void Add(string work, string ours, string theirs, string ratio, string bound, bool? holds) =>
        _rows.AppendLine($"| {work} | {ours} | {theirs} | {ratio} | {bound} | {(ratio == Nothing && bound.EndsWith('x') ? Nothing : holds == true ? "ok" : "MISSED")} |");

    private const string Nothing = "–";

    private static string Text(double? value, string format, string unit = "") =>
        value is { } number ? number.ToString(format, CultureInfo.InvariantCulture) + unit : Nothing;
}
