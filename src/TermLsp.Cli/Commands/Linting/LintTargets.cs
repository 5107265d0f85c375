using System.Collections.Immutable;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>The files that a command line means.</summary>
internal sealed class LintTargets(Terminal terminal)
{
    private readonly List<LintTarget> _targets = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableHashSet<string>?> _changed = new(StringComparer.Ordinal);

    /// <summary>Whether not all could be told.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Each file once, in the order of the command line and then of the names.</summary>
    public IReadOnlyList<LintTarget> Of(LintOptions options, CancellationToken cancellation)
    {
        foreach (string named in options.Paths)
        {
            bool isFolder = Directory.Exists(named);
            ImmutableHashSet<string>? changed = null;
            if (options.Since is { } revision && (changed = Changed(revision, isFolder ? named : Path.GetDirectoryName(Path.GetFullPath(named))!)) is null)
                continue;
            foreach (string path in DocumentFiles.Under(named, (folder, why) => Fail($"cannot read '{ShownPath.Of(folder)}': {why}")))
            {
                cancellation.ThrowIfCancellationRequested();
                string full = Path.GetFullPath(path);
                if (changed?.Contains(full) != false && _known.Add(full))
                    _targets.Add(new LintTarget(path, IsNamed: !isFolder));
            }
        }

        return _targets;
    }

    // A folder is asked about once; null, and it was told why, where git does not know.
    private ImmutableHashSet<string>? Changed(string revision, string folder)
    {
        if (!_changed.TryGetValue(folder, out ImmutableHashSet<string>? changed))
        {
            (changed, string? error) = GitChanges.Since(revision, folder);
            if (error is not null)
                Fail(error);
            _changed[folder] = changed;
        }

        return changed;
    }

    private void Fail(string message)
    {
        terminal.Error(message);
        HasErrors = true;
    }
}
