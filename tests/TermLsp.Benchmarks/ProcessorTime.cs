using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks;

/// <summary>The processor time, user and system, of a process that still runs, or of a thread.</summary>
internal static class ProcessorTime
{
    /// <summary>Whether this system tells the time of one thread to the nanosecond.</summary>
    public static bool CountsThreads { get; } = OperatingSystem.IsLinux() && Environment.Is64BitProcess;

    /// <summary>What <paramref name="process"/> has used so far.</summary>
    public static TimeSpan Of(Process process)
    {
        // /proc/PID/stat counts ticks of 10 ms, longer than a whole start. The process's clock counts nanoseconds; its number is made as
        // clock_getcpuclockid(3) makes it: CPUCLOCK_SCHED of a process.
        const int SchedulerClock = 2;
        return Read((~process.Id << 3) | SchedulerClock) ?? process.TotalProcessorTime;
    }

    /// <summary>What the calling thread has used so far; where nothing tells that, the time on the wall.</summary>
    public static TimeSpan OfThisThread()
    {
        const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID
        return Read(ThreadClock) ?? Stopwatch.GetElapsedTime(0);
    }

    private static TimeSpan? Read(int clock) =>
        CountsThreads && ClockGetTime(clock, out Timespec time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : null;

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
