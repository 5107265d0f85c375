namespace TermLsp.Testing;

/// <summary>Where the repository's own files are.</summary>
public static class Repository
{
    /// <summary>The folder that holds TermLsp.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the shared folder beside the repository; null where there is no such folder.</summary>
    public static string? Shared(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        return File.Exists(full) ? full : null;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TermLsp.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
