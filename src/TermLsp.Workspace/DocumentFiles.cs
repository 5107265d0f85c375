namespace TermLsp.Workspace;

/// <summary>The files that a command line names, folders opened.</summary>
public static class DocumentFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        // An enumeration is of one folder alone: what cannot be read is that folder, and is told.
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.System | FileAttributes.Device | FileAttributes.ReparsePoint,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// A file is itself; a folder is all files below it in order of name, without hidden ones, links, and what <c>.gitignore</c> names. A path
    /// that is neither is itself too: whoever reads it says what is wrong.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="closed">Is told of each folder that cannot be read, and why; without it such a folder holds nothing.</param>
    public static IEnumerable<string> Under(string path, Action<string, string>? closed = null) =>
        Directory.Exists(path) ? In(path, IgnoreRules.In(path), closed) : [path];

    private static IEnumerable<string> In(string folder, IgnoreRules rules, Action<string, string>? closed)
    {
        IEnumerable<string> files = Listed(folder, () => Directory.GetFiles(folder, "*", Everything), closed)
            .Where(IsVisible).Where(file => !rules.Ignores(Path.GetFullPath(file), isFolder: false)).Where(HasContent);
        foreach (string file in files.Order(StringComparer.Ordinal))
            yield return file;
        IEnumerable<string> folders = Listed(folder, () => Directory.GetDirectories(folder, "*", Everything), closed: null)
            .Where(IsVisible).Where(below => !rules.Ignores(Path.GetFullPath(below), isFolder: true));
        foreach (string below in folders.Order(StringComparer.Ordinal))
        {
            foreach (string file in In(below, rules.Below(Path.GetFullPath(below)), closed))
                yield return file;
        }
    }

    // A folder may go while we walk.
    private static string[] Listed(string folder, Func<string[]> list, Action<string, string>? closed)
    {
        try
        {
            return list();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            closed?.Invoke(folder, error is UnauthorizedAccessException ? "it may not be opened" : error.Message);
            return [];
        }
    }

    // A pipe or a device has no length either, and to open it might wait for ever. A file that has gone meanwhile is for the reader to miss.
    private static bool HasContent(string path) => new FileInfo(path) is { Exists: false } or { Length: > 0 };

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');
}
