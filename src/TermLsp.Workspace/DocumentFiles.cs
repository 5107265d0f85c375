namespace TermLsp.Workspace;

/// <summary>The files that a command line names, folders opened.</summary>
public static class DocumentFiles
{
    // No document of a person's lies there.
    private static readonly string[] ForeignFolders = ["node_modules", "bower_components", "__pycache__", "obj"];

    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.System | FileAttributes.Device | FileAttributes.ReparsePoint,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// A file is itself; a folder is all files below it in order of name, without hidden ones and links. A path that is neither is itself too:
    /// whoever reads it says what is wrong.
    /// </summary>
    public static IEnumerable<string> Under(string path) => Directory.Exists(path) ? In(path) : [path];

    private static IEnumerable<string> In(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", Everything).Where(IsVisible).Where(HasContent).Order(StringComparer.Ordinal))
            yield return file;
        foreach (string below in Directory.EnumerateDirectories(folder, "*", Everything).Where(IsVisible).Order(StringComparer.Ordinal))
        {
            if (ForeignFolders.Contains(Path.GetFileName(below)))
                continue;
            foreach (string file in In(below))
                yield return file;
        }
    }

    // A pipe or a device has no length either, and to open it might wait for ever.
    private static bool HasContent(string path) => new FileInfo(path).Length > 0;

    private static bool IsVisible(string path) => !Path.GetFileName(path).StartsWith('.');
}
