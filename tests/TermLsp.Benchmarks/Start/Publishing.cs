using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TermLsp.Benchmarks.Start;

/// <summary>Makes the native binaries that are measured.</summary>
internal static class Publishing
{
    /// <summary>Publishes a project of this repository to this one's output folder; returns its program.</summary>
    public static string Publish(string project, string program)
    {
        string root = Root();
        string folder = Path.Combine(AppContext.BaseDirectory, "published", program);
        Console.Error.WriteLine($"publishing {project} ...");
        ProcessStartInfo command = new(
            "dotnet", ["publish", Path.Combine(root, project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder])
        {
            RedirectStandardOutput = true,
        };
        using Process publish = Process.Start(command)!;
        string output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program)
            : throw new BenchmarkException($"{project} could not be published:\n{output}");
    }

    // From wherever it is run: the benchmark lies in its repository.
    private static string Root()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "TermLsp.sln")))
                return folder;
        }

        throw new BenchmarkException("this program lies in no TermLsp repository: name both servers by --server and --bare");
    }
}
