using System.Collections.Immutable;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What came of one file.</summary>
/// <param name="Path">The file, as a person names it from here.</param>
/// <param name="FullPath">Its full path; empty for a text that lies in no file.</param>
internal sealed record FileReport(string Path, string FullPath)
{
    /// <summary>Whether it lies in a file.</summary>
    public bool HasPath => FullPath.Length > 0;

    /// <summary>What is to be reported, in reading order.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>How many findings the baseline knows.</summary>
    public int Known { get; init; }

    /// <summary>How many places were mended, or would be.</summary>
    public int Mended { get; init; }

    /// <summary>What mending changes, line by line; null where nothing is changed or nobody asked.</summary>
    public string? Changes { get; init; }

    /// <summary>What went wrong, in a line; null where nothing did.</summary>
    public string? Error { get; init; }

    /// <summary>Whether it was looked at.</summary>
    public bool IsLinted { get; init; }
}
