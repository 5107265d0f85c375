namespace TermLsp.Benchmarks.Match;

/// <summary>Times work on the thread that does it.</summary>
internal static class ThreadClock
{
    /// <summary>What it counts, for the header of a table.</summary>
    public static string Description => ProcessorTime.CountsThreads ? "thread CPU time" : "wall time: this system tells no thread's CPU time";

    /// <summary>How long <paramref name="work"/> takes.</summary>
    public static TimeSpan Time(Action work)
    {
        TimeSpan start = ProcessorTime.OfThisThread();
        work();
        return ProcessorTime.OfThisThread() - start;
    }
}
