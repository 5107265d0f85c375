using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks;

/// <summary>The processor time, user and system, of a process that still runs.</summary>
internal static class ProcessorTime
{
    /// <summary>What <paramref name="process"/> has used so far.</summary>
    public static TimeSpan Of(Process process)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return process.TotalProcessorTime;

        // /proc/PID/stat counts ticks of 10 ms, longer than a whole start. The process's clock counts nanoseconds; its number is made as
        // clock_getcpuclockid(3) makes it: CPUCLOCK_SCHED of a process.
        const int SchedulerClock = 2;
        return ClockGetTime((~process.Id << 3) | SchedulerClock, out Timespec time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : process.TotalProcessorTime;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
