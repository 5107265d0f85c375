using System.Collections.Immutable;

namespace TermLsp.Workspace;

/// <summary>
/// Notices changes of files and folders by looking at them again and again. What glossaries depend on are some dozens of paths: to look at them
/// costs microseconds, where to watch a repository of a hundred thousand files would cost thousands of handles, and network folders tell nothing.
/// </summary>
public sealed class ChangeWatch(Func<ImmutableHashSet<string>> paths)
{
    private Dictionary<string, FileStamp> _known = [];

    /// <summary>What has changed since the last look; of paths that are new here, nothing has.</summary>
    public ImmutableArray<string> Look()
    {
        Dictionary<string, FileStamp> now = paths().ToDictionary(path => path, FileStamp.Of);
        ImmutableArray<string> changed = [.. now.Where(pair => _known.TryGetValue(pair.Key, out FileStamp before) && before != pair.Value).Select(pair => pair.Key)];
        _known = now;
        return changed;
    }
}
