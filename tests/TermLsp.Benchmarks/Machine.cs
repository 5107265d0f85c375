using System.Globalization;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks;

/// <summary>What a table is worth nothing without: when, where, on what, how.</summary>
internal static class Machine
{
    /// <summary>The lines that stand above a table.</summary>
    public static string Describe(string command) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        date     {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC
        machine  {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}
        runtime  {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}
        command  {command}
        """);

    private static string Processor()
    {
        const string Cpuinfo = "/proc/cpuinfo";
        string? model = File.Exists(Cpuinfo)
            ? File.ReadLines(Cpuinfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
