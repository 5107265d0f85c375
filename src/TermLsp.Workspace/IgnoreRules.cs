using System.Collections.Immutable;

namespace TermLsp.Workspace;

/// <summary>
/// What a repository says is not its own: its <c>.gitignore</c> files, the nearer ones later, and folders where no document of a person's lies.
/// </summary>
internal sealed class IgnoreRules
{
    /// <summary>The name of the files.</summary>
    public const string FileName = ".gitignore";

    private static readonly string[] ForeignFolders = ["node_modules", "bower_components", "__pycache__", "obj", ".git"];

    private readonly IgnoreRules? _above;
    private readonly string _folder;
    private readonly ImmutableArray<Glob> _globs;

    private IgnoreRules(IgnoreRules? above, string folder) => (_above, _folder, _globs) = (above, folder, Read(folder));

    /// <summary>The rules in a folder: its own, and those of the folders above up to the repository's root.</summary>
    public static IgnoreRules In(string folder)
    {
        folder = Path.GetFullPath(folder);
        Stack<string> chain = new([folder]);
        string? root = RepositoryOf(folder);
        for (string? above = folder; root is not null && above != root && (above = Path.GetDirectoryName(above)) is not null;)
            chain.Push(above);
        IgnoreRules? rules = null;
        foreach (string each in chain)
            rules = new IgnoreRules(rules, each);
        return rules ?? new IgnoreRules(null, folder);
    }

    /// <summary>The root of the repository that a folder lies in, or null.</summary>
    public static string? RepositoryOf(string folder)
    {
        string? at = folder;
        while (at is not null && !Path.Exists(Path.Combine(at, ".git")))
            at = Path.GetDirectoryName(at);
        return at;
    }

    /// <summary>The rules in a folder directly below.</summary>
    public IgnoreRules Below(string folder) => new(this, folder);

    /// <summary>Whether something directly in this folder is ignored.</summary>
    public bool Ignores(string path, bool isFolder)
    {
        if (isFolder && ForeignFolders.Contains(Path.GetFileName(path)))
            return true;
        for (IgnoreRules? rules = this; rules is not null; rules = rules._above)
        {
            string relative = Path.GetRelativePath(rules._folder, path).Replace('\\', '/');
            for (int i = rules._globs.Length - 1; i >= 0; i--)
            {
                if (rules._globs[i].Matches(relative, isFolder))
                    return !rules._globs[i].IsNegated;
            }
        }

        return false;
    }

    /// <summary>Whether a file below the topmost folder of the rules is ignored, by its own name or that of a folder on the way to it.</summary>
    public static bool IgnoresFile(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (folder is null)
            return false;
        IgnoreRules rules = In(folder);
        if (rules.Ignores(path, isFolder: false))
            return true;
        for (IgnoreRules at = rules; at._above is { } above; at = above)
        {
            if (above.Ignores(at._folder, isFolder: true))
                return true;
        }

        return false;
    }

    private static ImmutableArray<Glob> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        return File.Exists(path) && TextFile.Read(path).Text is { } text
            ? [.. text.Split('\n').Select(Glob.Parse).OfType<Glob>()]
            : [];
    }
}
