using System.Globalization;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks;

/// <summary>What a table is worth nothing without: when, where, on what, how.</summary>
internal static class Machine
{
    /// <summary>The lines that stand above a table.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        date     {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC
        machine  {Name}, {RuntimeInformation.OSDescription}
        runtime  {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}
        command  {Command}
        """);

    /// <summary>The day of the measurement.</summary>
    public static string Date { get; } = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The machine in a few words.</summary>
    public static string Name => string.Create(CultureInfo.InvariantCulture, $"{Processor()}, {Environment.ProcessorCount} cores");

    /// <summary>What a person writes to measure the same.</summary>
    public static string Command =>
        $"dotnet run -c Release --project tests/TermLsp.Benchmarks -- {string.Join(' ', Environment.GetCommandLineArgs().Skip(1))}";

    private static string Processor()
    {
        const string Cpuinfo = "/proc/cpuinfo";
        string? model = File.Exists(Cpuinfo)
            ? File.ReadLines(Cpuinfo).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return model?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
