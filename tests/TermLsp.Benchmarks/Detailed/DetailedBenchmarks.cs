using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>One operation at a time, for the person who makes it faster.</summary>
internal static class DetailedBenchmarks
{
    /// <summary>Hands the arguments after <c>bdn</c> to BenchmarkDotNet.</summary>
    public static void Run(string[] arguments)
    {
        IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(DetailedBenchmarks).Assembly).Run(arguments);
        if (summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)))
            throw new BenchmarkException("BenchmarkDotNet could not measure all of it: see above");
    }
}
