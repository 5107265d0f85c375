namespace TermLsp.Benchmarks.Curves;

/// <summary>One engine's line in a panel.</summary>
/// <param name="Name">What stands at its end.</param>
/// <param name="Class">The style class that colours it.</param>
/// <param name="Points">Its points from left to right; both numbers are above zero.</param>
internal sealed record Series(string Name, string Class, IReadOnlyList<(double X, double Y)> Points);
