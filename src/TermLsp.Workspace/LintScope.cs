using System.Collections.Immutable;
using TermLsp.Core.Configuration;

namespace TermLsp.Workspace;

/// <summary>Which documents <c>lint.include</c> and <c>lint.exclude</c> leave over.</summary>
internal static class LintScope
{
    /// <summary>Whether a document is to be looked at.</summary>
    /// <param name="settings">The settings that count for it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="home">The folder that globs are relative to which are in no file.</param>
    public static bool Covers(Settings settings, string path, string home) =>
        (settings.LintInclude.IsEmpty || Names(settings.LintInclude, path, home)) && !Names(settings.LintExclude, path, home);

    // As in .gitignore, a later line that takes back wins.
    private static bool Names(ImmutableArray<ConfiguredPath> globs, string path, string home)
    {
        bool named = false;
        foreach (ConfiguredPath configured in globs)
        {
            string relative = Path.GetRelativePath(configured.Folder ?? home, path).Replace('\\', '/');
            if (!relative.StartsWith("../", StringComparison.Ordinal) && Glob.Parse(configured.Pattern) is { } glob && glob.Covers(relative))
                named = !glob.IsNegated;
        }

        return named;
    }
}
