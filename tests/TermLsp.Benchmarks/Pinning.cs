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
    public static string Description =>
        IsPossible ? $"pinned to core {Environment.ProcessorCount - 1}" : "NOT pinned to one core: this system cannot";

    /// <summary>Starts a process. Call it on the main thread: on Linux, that thread alone is moved.</summary>
    public static Process Start(ProcessStartInfo command)
    {
        if (!IsPossible)
            return Process.Start(command)!;
        using Process self = Process.GetCurrentProcess();
        nint last = (nint)(1UL << (Environment.ProcessorCount - 1));
        self.ProcessorAffinity = last;
        try
        {
            return Process.Start(command)!;
        }
        finally
        {
            self.ProcessorAffinity = last - 1;
        }
    }
}
