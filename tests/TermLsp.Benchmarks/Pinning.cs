using System.Diagnostics;
using System.Runtime.Versioning;

namespace TermLsp.Benchmarks;

/// <summary>
/// Starts processes on the machine's last core, away from the benchmark. The benchmark moves there for as long as the start takes, since a
/// child inherits where its parent may run: through <c>taskset</c>, every figure would hold the start of <c>taskset</c> as well.
/// </summary>
internal static class Pinning
{
    /// <summary>Whether this system can do so.</summary>
    [SupportedOSPlatformGuard("linux")]
    [SupportedOSPlatformGuard("windows")]
    public static bool IsPossible { get; } =
        (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) && Environment.ProcessorCount is > 1 and <= 64;

    /// <summary>How the processes ran, for the table.</summary>
    public static string Description { get; } =
        IsPossible ? $"pinned to core {Environment.ProcessorCount - 1}" : "NOT pinned to one core: this system cannot";

    private static nint LastCore { get; } = (nint)(1UL << (Environment.ProcessorCount - 1));

    /// <summary>Starts a process. Call it on the main thread: on Linux, that thread alone is moved.</summary>
    public static Process Start(ProcessStartInfo command)
    {
        if (!IsPossible)
            return Process.Start(command)!;
        using Process self = Process.GetCurrentProcess();
        self.ProcessorAffinity = LastCore;
        try
        {
            return Process.Start(command)!;
        }
        finally
        {
            self.ProcessorAffinity = LastCore - 1;
        }
    }

    /// <summary>Keeps the benchmark itself on the last core, where it measures its own work. Call it on the main thread.</summary>
    public static void Stay()
    {
        if (!IsPossible)
            return;
        using Process self = Process.GetCurrentProcess();
        self.ProcessorAffinity = LastCore;
    }
}
