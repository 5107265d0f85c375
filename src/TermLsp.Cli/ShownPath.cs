namespace TermLsp.Cli;

/// <summary>Paths as a person would name them from here.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the current folder where the file lies in it, else whole.</summary>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }
}
