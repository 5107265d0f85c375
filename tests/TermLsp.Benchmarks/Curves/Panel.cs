namespace TermLsp.Benchmarks.Curves;

/// <summary>One diagram: milliseconds against something, both on logarithmic axes.</summary>
/// <param name="Title">What is shown, in a line.</param>
/// <param name="XLabel">What the numbers below the axis count.</param>
/// <param name="Series">The lines.</param>
internal sealed record Panel(string Title, string XLabel, IReadOnlyList<Series> Series);
