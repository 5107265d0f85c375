using MAB.DotIgnore;

namespace TermLsp.Workspace;

/// <summary>One pattern as .gitignore has them, for paths relative to the folder that it stands in.</summary>
internal sealed class Glob
{
    // Each star may make the library's regular expression try again at every character.
    private const int MostStars = 12;

    private readonly IgnoreRule _rule;

    // "/*.md" means the folder itself; the library takes it for any folder.
    private readonly bool _isInFolder;

    private Glob(IgnoreRule rule, string pattern)
    {
        _rule = rule;
        string body = pattern.TrimStart('!').TrimEnd('/');
        _isInFolder = body.LastIndexOf('/') == 0;
    }

    /// <summary>Whether the pattern takes back what those before it said (<c>!README.md</c>).</summary>
    public bool IsNegated => _rule.PatternFlags.HasFlag(PatternFlags.NEGATION);

    /// <summary>Reads a line; null for a comment, an empty line, and what is no pattern.</summary>
    public static Glob? Parse(string line)
    {
        string pattern = line.TrimEnd('\r').TrimEnd(' ');
        if (pattern.Length == 0 || pattern[0] == '#' || pattern.Count(c => c == '*') > MostStars)
            return null;
        try
        {
            return new Glob(new IgnoreRule(pattern), pattern);
        }
        catch (Exception error) when (error is ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // Git passes over what it cannot read, and so must everybody who reads its files.
            return null;
        }
    }

    /// <summary>Whether a path is one that the pattern names, not merely below one.</summary>
    /// <param name="path">Relative to the pattern's folder, with slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Matches(string path, bool isFolder) =>
        !(_isInFolder && path.Contains('/', StringComparison.Ordinal)) && _rule.IsMatch(path, isFolder);

    /// <summary>Whether a file, or a folder that it lies in, is one that the pattern names.</summary>
    public bool Covers(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Matches(path[..slash], isFolder: true))
                return true;
        }

        return Matches(path, isFolder: false);
    }
}
