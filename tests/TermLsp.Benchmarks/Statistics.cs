namespace TermLsp.Benchmarks;

/// <summary>What becomes of many measurements.</summary>
internal static class Statistics
{
    /// <summary>The middle one: a machine with other work to do makes some measurements too long, and none too short.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
