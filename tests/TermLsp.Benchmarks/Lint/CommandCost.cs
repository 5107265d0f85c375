using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks.Lint;

/// <summary>What a command cost from its start to its end.</summary>
/// <param name="UserSeconds">Its processor time in its own code.</param>
/// <param name="PeakMegabytes">The most memory that it held at once, in 10^6 bytes.</param>
internal sealed record CommandCost(double UserSeconds, double PeakMegabytes)
{
    /// <summary>Runs a command to its end, its output read and thrown away; null where there is no such program.</summary>
    public static CommandCost? Measure(string program, IEnumerable<string> arguments, string cacheFolder)
    {
        ProcessStartInfo command = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        command.Environment["XDG_CACHE_HOME"] = cacheFolder;
        try
        {
            double before = UserSecondsOfChildren();
            using Process process = Process.Start(command)!;
            Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            Task errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            double peak = 0;

            // The system keeps the peak, but for no longer than the process lives; what the child inherited of ours counts in getrusage's.
            while (!process.WaitForExit(TimeSpan.FromMilliseconds(1)))
                peak = Math.Max(peak, PeakOf(process.Id));
            Task.WaitAll(output, errors);
            process.WaitForExit();
            return process.ExitCode is 0 or 1 or 65
                ? new CommandCost(UserSecondsOfChildren() - before, peak)
                : throw new BenchmarkException($"'{program}' ended with {process.ExitCode}");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static double PeakOf(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) * 1024 / 1e6;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static double UserSecondsOfChildren()
    {
        const int Children = -1; // RUSAGE_CHILDREN
        long[] usage = new long[18];
        return GetResourceUsage(Children, usage) == 0
            ? usage[0] + (usage[1] / 1e6)
            : throw new BenchmarkException("this system does not tell what its processes cost; measure on Linux");
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
