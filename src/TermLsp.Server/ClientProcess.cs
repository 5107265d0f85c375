using System.Diagnostics;

namespace TermLsp.Server;

/// <summary>The editor's process, which may die without a word.</summary>
internal static class ClientProcess
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <summary>Completes within seconds of the end of a process, at once where there is none of this id.</summary>
    public static async Task WaitForEndAsync(int processId, CancellationToken cancellation)
    {
        using PeriodicTimer timer = new(Interval);
        while (IsAlive(processId))
            await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using Process process = Process.GetProcessById(processId);
            return !process.HasExited && !IsZombie(processId);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It is there, but not ours to look at.
            return true;
        }
    }

    // Dead, but its parent has not asked how it went: so it stays in a container whose first process never does.
    private static bool IsZombie(int processId)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            // proc(5): "pid (name) state ...", and the name may hold anything.
            string stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat.LastIndexOf(") Z", StringComparison.Ordinal) == stat.LastIndexOf(')');
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Mounted with hidepid: it is there, but not ours to look at.
            return false;
        }
    }
}
