using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Formats;

namespace TermLsp.Workspace;

/// <summary>The files that a configured path or glob leads to.</summary>
/// <param name="Files">The files, in order of name; none where it leads nowhere.</param>
/// <param name="Looked">The folders that were looked into.</param>
internal readonly record struct ConfiguredGlossaries(ImmutableArray<string> Files, ImmutableArray<string> Looked)
{
    // A glob that would list a whole disk has gone wrong.
    private const int MostFiles = 10_000;

    /// <summary>Follows a path, a folder (all glossaries in it) or a glob.</summary>
    /// <param name="configured">The path.</param>
    /// <param name="folder">What it is relative to where it does not say.</param>
    public static ConfiguredGlossaries Of(ConfiguredPath configured, string folder)
    {
        string root = configured.Folder ?? folder;
        string pattern = Home(configured.Pattern);
        if (pattern.Contains('\0', StringComparison.Ordinal))
            return new ConfiguredGlossaries([], []);
        string path = Path.GetFullPath(pattern, root);
        if (Directory.Exists(path))
            return new ConfiguredGlossaries([.. Readable(DocumentFiles.Under(path))], [path]);
        if (File.Exists(path))
            return new ConfiguredGlossaries([path], []);
        if (!IsGlob(pattern))
            return new ConfiguredGlossaries([], [path]);

        // What stands before the first special segment is a folder, and need not be searched for.
        string[] segments = pattern.Split('/', '\\');
        int special = Array.FindIndex(segments, IsGlob);
        string start = Path.GetFullPath(string.Join('/', segments[..special]) is { Length: > 0 } fixedPart ? fixedPart + "/" : ".", root);
        if (!Directory.Exists(start) || Glob.Parse("/" + string.Join('/', segments[special..])) is not { } glob)
            return new ConfiguredGlossaries([], [start]);
        return new ConfiguredGlossaries(
            [.. Readable(DocumentFiles.Under(start)).Where(file => glob.Covers(Path.GetRelativePath(start, file).Replace('\\', '/')))], [start]);
    }

    private static bool IsGlob(string pattern) => pattern.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    private static IEnumerable<string> Readable(IEnumerable<string> files) => files.Take(MostFiles).Where(GlossaryFileName.IsReadable);

    private static string Home(string pattern) =>
        pattern.StartsWith("~/", StringComparison.Ordinal)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), pattern[2..])
            : pattern;
}
