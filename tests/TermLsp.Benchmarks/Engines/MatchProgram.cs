using System.ComponentModel;
using System.Diagnostics;
using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Engines;

/// <summary>What a program said of one text and one list.</summary>
/// <param name="Figures">What it cost; null where it could not do it.</param>
/// <param name="Failure">Why it could not; null where it could.</param>
internal sealed record MatchOutcome(MatchFigures? Figures, string? Failure);

/// <summary>An engine as a program that takes a list of terms and a text, and prints <see cref="MatchFigures"/>.</summary>
/// <param name="Name">Its name in a table.</param>
/// <param name="Program">Its program.</param>
/// <param name="Arguments">What it takes before the two files.</param>
internal sealed record MatchProgram(string Name, string Program, string[] Arguments)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>This program, as <c>match</c>: in a process of its own, so that no engine inherits another's heap.</summary>
    public static MatchProgram Ours { get; } = new(
        "TermLsp", Path.Combine(AppContext.BaseDirectory, "TermLsp.Benchmarks" + (OperatingSystem.IsWindows() ? ".exe" : "")), ["match"]);

    /// <summary>Runs it once, pinned to a core.</summary>
    public MatchOutcome Measure(string terms, string text)
    {
        bool isLate = false;
        ProcessStartInfo command = new(Program, [.. Arguments, terms, text]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using Process process = Pinning.Start(command);
            using Timer deadline = new(_ => process.Kill(isLate = true), null, Patience, Timeout.InfiniteTimeSpan);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return MatchFigures.Parse(output) is { } figures && process.ExitCode == 0
                ? new MatchOutcome(figures, null)
                : new MatchOutcome(null, isLate ? $"it takes more than {Patience.TotalMinutes} minutes" : LastLine(errors.GetAwaiter().GetResult()));
        }
        catch (Win32Exception error)
        {
            return new MatchOutcome(null, error.Message);
        }
    }

    private static string LastLine(string errors) =>
        errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it did not say why";
}
