using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TermLsp.Workspace;

/// <summary>Asks git what has changed in a folder.</summary>
public static class GitChanges
{
    // What a repository's configuration may have git run besides itself, we do not want run.
    private static readonly string[] Careful = ["-c", "core.fsmonitor=false"];

    /// <summary>
    /// The files in a folder that differ from a revision or are new and not ignored, as full paths below it; or a sentence that says why
    /// there is no telling.
    /// </summary>
    public static (ImmutableHashSet<string>? Paths, string? Error) Since(string revision, string folder)
    {
        (string? root, string? error) = Ask(folder, ["rev-parse", "--show-toplevel"]);
        if (root is null)
            return (null, error is NotInstalled ? error : $"'{folder}' lies in no git repository ({error})");
        (string? commit, _) = Ask(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]);
        if (commit is null)
            return (null, $"git knows no revision '{revision}'; a shallow clone may lack it");
        (string? changed, error) = Ask(
            folder, ["diff", "--name-only", "-z", "--relative", "--no-renames", "--diff-filter=d", "--no-ext-diff", "--no-textconv", commit.Trim(), "--"]);
        if (changed is null)
            return (null, error);
        (string? untracked, error) = Ask(folder, ["ls-files", "--others", "--exclude-standard", "-z"]);
        if (untracked is null)
            return (null, error);
        IEnumerable<string> names = changed.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Concat(untracked.Split('\0', StringSplitOptions.RemoveEmptyEntries));
        return (names.Select(name => Path.GetFullPath(Path.Combine(folder, name))).ToImmutableHashSet(StringComparer.Ordinal), null);
    }

    private const string NotInstalled = "git is not installed, and nothing else knows what has changed";

    // What it printed, or what it said was wrong.
    private static (string? Output, string? Error) Ask(string folder, string[] question)
    {
        ProcessStartInfo command = new("git", [.. Careful, "-C", Path.GetFullPath(folder), .. question])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        command.Environment["LC_ALL"] = "C";
        command.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using Process git = Process.Start(command)!;
            git.StandardInput.Close();
            StringBuilder errors = new();
            git.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            git.BeginErrorReadLine();
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? (output, null) : (null, errors.ToString().Split('\n')[0].Trim());
        }
        catch (Win32Exception)
        {
            return (null, NotInstalled);
        }
    }
}
