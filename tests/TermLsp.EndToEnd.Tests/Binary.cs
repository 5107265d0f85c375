using System.Diagnostics;
using System.Text;

namespace TermLsp.EndToEnd.Tests;

/// <summary>
/// The program itself, as a process. <c>TERMLSP_BINARY</c> names a native binary; without it the build's own output runs on the .NET
/// runtime, so that <c>dotnet test</c> alone is enough.
/// </summary>
internal static class Binary
{
    private static readonly string? Native = Environment.GetEnvironmentVariable("TERMLSP_BINARY");

    public static ProcessStartInfo Command(params string[] arguments)
    {
        string[] command = string.IsNullOrEmpty(Native)
            ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "termlsp.dll"), .. arguments]
            : [Native, .. arguments];
        ProcessStartInfo start = new(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using Process process = Process.Start(Command(arguments))!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        return (process.ExitCode, await output, await errors);
    }
}
