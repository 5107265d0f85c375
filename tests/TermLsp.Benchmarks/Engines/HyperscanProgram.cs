using System.ComponentModel;
using System.Diagnostics;

namespace TermLsp.Benchmarks.Engines;

/// <summary>Makes Hyperscan's side of the comparison out of <c>Hyperscan/harness.c</c>.</summary>
internal static class HyperscanProgram
{
    private const string Advice = "apt-get install gcc libhyperscan-dev";

    /// <summary>Compiles it into a folder; null, with a line on stderr that says how to have it, where that cannot be done.</summary>
    public static MatchProgram? Build(string folder)
    {
        string program = Path.Combine(folder, "hyperscan");
        string source = Path.Combine(AppContext.BaseDirectory, "Hyperscan", "harness.c");
        ProcessStartInfo command = new("gcc", ["-O2", "-Wall", "-o", program, source, "-lhs"]) { RedirectStandardError = true };
        try
        {
            using Process compiler = Process.Start(command)!;
            string errors = compiler.StandardError.ReadToEnd();
            compiler.WaitForExit();
            if (compiler.ExitCode == 0)
                return new MatchProgram("Hyperscan", program, []);
            Console.Error.WriteLine($"Hyperscan is left out, its harness does not compile ({Advice}): {errors.Split('\n')[0]}");
        }
        catch (Win32Exception error)
        {
            Console.Error.WriteLine($"Hyperscan is left out, there is no gcc ({Advice}): {error.Message}");
        }

        return null;
    }
}
