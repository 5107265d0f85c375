namespace TermLsp.Workspace;

/// <summary>The files that a command line names, folders opened.</summary>
public static class DocumentFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.System | FileAttributes.Device | FileAttributes.ReparsePoint,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// A file is itself; a folder is all files below it in order of name, without hidden ones, links, and what <c>.gitignore</c> names. A path
    /// that is neither is itself too: whoever reads it says what is wrong.
    /// </summary>
    public static IEnumerable<string> Under(string path) => Directory.Exists(path) ? In(path, IgnoreRules.In(path)) : [path];

    private static IEnumerable<string> In(string folder, IgnoreRules rules)
    {
        IEnumerable<string> files = Listed(() => Directory.GetFiles(folder, "*", Everything))
            .Where(IsVisible).Where(file => !rules.Ignores(Path.GetFullPath(file), isFolder: false)).Where(HasContent);
        foreach (string file in files.Order(StringComparer.Ordinal))
            yield return file;
        IEnumerable<string> folders = Listed(() => Directory.GetDirectories(folder, "*", Everything))
            .Where(IsVisible).Where(below => !rules.Ignores(Path.GetFullPath(below), isFolder: true));
        foreach (string below in folders.Order(StringComparer.Ordinal))
        {
            foreach (string file in In(below, rules.Below(Path.GetFullPath(below))))
                yield return file;
        }
    }

    // A folder may go while we walk.
    private static string[] Listed(Func<string[]> list)
    {
        try
        {
            return list();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    // A pipe or a device has no length either, and to open it might wait for ever. A file that has gone meanwhile is for the reader to miss.
    private static bool HasContent(string path) => new FileInfo(path) is { Exists: false } or { Length: > 0 };

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');
}
