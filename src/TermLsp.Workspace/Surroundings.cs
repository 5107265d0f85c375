namespace TermLsp.Workspace;

/// <summary>The folders whose glossaries and settings count for the documents in a folder.</summary>
internal static class Surroundings
{
    /// <summary>
    /// The folder and those above it, nearest first: up to the repository's root or the workspace's folder, whichever is higher; where there is
    /// neither, up to the user's own folder, or the file system's root.
    /// </summary>
    /// <param name="folder">The folder, as a full path.</param>
    /// <param name="roots">The workspace's folders, as full paths.</param>
    public static IEnumerable<string> Of(string folder, IEnumerable<string> roots)
    {
        IEnumerable<string> bounds = roots.Append(IgnoreRules.RepositoryOf(folder)).OfType<string>().Where(root => IsIn(folder, root));
        string? highest = bounds.MinBy(root => root.Length);
        if (highest is null && Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home && IsIn(folder, home))
            highest = home;
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
            if (at == highest)
                yield break;
        }
    }

    /// <summary>Whether a path is a folder or lies in it, by whole segments: <c>shipping</c> says nothing of <c>shipping-extra</c>.</summary>
    public static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);
}
