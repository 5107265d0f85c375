using TermLsp.Cli.Output.Lint;
using TermLsp.Core.Linting;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>
/// The findings that are known, and not to be told again: by file, and in it by <see cref="FindingKey"/>, each as often as it stood there.
/// </summary>
/// <param name="folder">The full path of the folder that the files' paths are relative to.</param>
internal sealed class Baseline(string folder)
{
    /// <summary>One that knows nothing.</summary>
    public static Baseline Empty { get; } = new("/");

    /// <summary>By path, with <c>/</c> between the folders, in order.</summary>
    public SortedDictionary<string, Dictionary<FindingKey, int>> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What is known of a file, each to be taken once.</summary>
    public KnownFindings Of(string path) =>
        new(Files.Count > 0 && Files.TryGetValue(Named(path), out Dictionary<FindingKey, int>? known) ? new(known) : null);

    /// <summary>Knows what was found in a file, and nothing else of it.</summary>
    public void Learn(FileReport file) => Files[Named(file.FullPath)] = file.Findings.CountBy(finding => finding.Key).ToDictionary();

    /// <summary>Takes over what another one knows of files that this one was not told about, as long as they are there.</summary>
    public void KeepOthers(Baseline former)
    {
        foreach ((string path, Dictionary<FindingKey, int> known) in former.Files)
        {
            if (File.Exists(Path.Combine(folder, path)))
                Files.TryAdd(path, known);
        }
    }

    private string Named(string path) => path.Length == 0 ? path : Path.GetRelativePath(folder, path).Replace('\\', '/');
}

/// <summary>What is known of one file.</summary>
internal sealed class KnownFindings(Dictionary<FindingKey, int>? counts)
{
    /// <summary>Whether a diagnostic is known; once it is taken, only another of its key is.</summary>
    public bool Take(SourceText text, LintDiagnostic diagnostic)
    {
        if (counts is null)
            return false;
        FindingKey key = FindingKey.Of(text, diagnostic);
        if (counts.GetValueOrDefault(key) is not (int left and > 0))
            return false;
        counts[key] = left - 1;
        return true;
    }
}
