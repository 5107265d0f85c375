using System.Collections.Concurrent;
using System.Collections.Immutable;
using TermLsp.Core.Compiled;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>
/// Glossaries as they were loaded, by what they were made from: files are parsed once, and what came of them is kept in the user's cache folder
/// for as long as they stay as they are. A file that breaks keeps its last good terms. Any number of threads may ask.
/// </summary>
internal sealed class GlossaryStore(GlossaryTexts texts)
{
    // A person works on documents of a few folders.
    private const int MostSets = 8;
    private const int MostPassingSets = 2;

    private readonly ConcurrentDictionary<string, (UInt128 Hash, GlossaryReading Reading)> _readings = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<Glossary>> _lastGood = new();
    private readonly Lock _lock = new();

    // Opened once: a set that is typed takes what was decoded of it for the last keystroke.
    private readonly Lazy<CompiledGlossaries> _builtin = new(() => BuiltinGlossary.Open(BuiltinGlossary.Copy));

    // What was made of the keystroke before.
    private readonly WeakReference<LoadedGlossaries?> _lastTyped = new(null);

    // The one that was asked for last stands last.
    private readonly List<(UInt128 Key, bool IsPassing, Lazy<LoadedGlossaries> Set)> _sets = [];

    /// <summary>Loads files in this order, nearest first, and the built-in glossary after them if it counts.</summary>
    public LoadedGlossaries Load(ImmutableArray<GlossarySource> sources, bool builtin)
    {
        UInt128 key = SourceKey.Of(sources, builtin);
        return Set(key, sources.Any(source => !source.IsSaved), () => sources.IsEmpty ? Builtin(builtin) : LoadNew(key, sources, builtin));
    }

    /// <summary>A set without some of its glossaries.</summary>
    /// <param name="whole">The set.</param>
    /// <param name="key">A key of the set's sources.</param>
    /// <param name="excluded">The indices of the glossaries to leave out.</param>
    public LoadedGlossaries Without(LoadedGlossaries whole, UInt128 key, ImmutableArray<int> excluded) =>
        Set(excluded.Aggregate(key, (sum, index) => (sum * 31) + (UInt128)index + 1), isPassing: true, () => new LoadedGlossaries(
            new GlossarySet(whole.Glossaries.Glossaries.Where((_, index) => !excluded.Contains(index))), whole.Problems));

    /// <summary>What was read of a file, read again only where it has changed.</summary>
    public GlossaryReading Read(GlossarySource source)
    {
        if (_readings.TryGetValue(source.FullPath, out (UInt128 Hash, GlossaryReading Reading) known) && known.Hash == source.Hash && source.Error is null)
            return known.Reading;
        GlossaryReading reading = GlossaryReading.Of(source, texts);
        _readings[source.FullPath] = (source.Hash, reading);
        if (!reading.IsBroken)
            _lastGood[source.FullPath] = reading.Glossaries;
        return reading;
    }

    /// <summary>Forgets a file that is gone: its terms are not to come back when another one of its name is broken.</summary>
    public void Forget(string path)
    {
        _readings.TryRemove(path, out _);
        _lastGood.TryRemove(path, out _);
    }

    private LoadedGlossaries Builtin(bool builtin) =>
        builtin ? new LoadedGlossaries(_builtin.Value) : new LoadedGlossaries(GlossarySet.Empty, []);

    // While a glossary is being typed, each keystroke makes another set, and nobody comes back to it: of those that pass, few are kept.
    private LoadedGlossaries Set(UInt128 key, bool isPassing, Func<LoadedGlossaries> load)
    {
        Lazy<LoadedGlossaries> set;
        lock (_lock)
        {
            int known = _sets.FindIndex(pair => pair.Key == key);
            set = known < 0 ? new Lazy<LoadedGlossaries>(load) : _sets[known].Set;
            if (known >= 0)
                _sets.RemoveAt(known);
            else if (isPassing && _sets.Count(pair => pair.IsPassing) == MostPassingSets)
                _sets.RemoveAt(_sets.FindIndex(pair => pair.IsPassing));
            else if (_sets.Count == MostSets)
                _sets.RemoveAt(0);
            _sets.Add((key, isPassing, set));
        }

        return set.Value;
    }

    private LoadedGlossaries LoadNew(UInt128 key, ImmutableArray<GlossarySource> sources, bool builtin)
    {
        if (CompiledCache.Open(key) is { } compiled && !BreaksWhatWasGood(compiled))
        {
            Remember(compiled);
            return new LoadedGlossaries(compiled);
        }

        List<Glossary> glossaries = [];
        List<GlossaryProblem> problems = [];
        bool isAsRead = true;
        foreach (GlossarySource source in sources)
        {
            GlossaryReading reading = Read(source);
            problems.AddRange(reading.Problems);
            bool keepsOld = reading.IsBroken && _lastGood.ContainsKey(source.FullPath);
            isAsRead &= source.IsSaved && !keepsOld;
            glossaries.AddRange(keepsOld ? _lastGood[source.FullPath] : reading.Glossaries);
        }

        if (builtin)
            glossaries.AddRange((isAsRead ? BuiltinGlossary.Open(static relative => relative) : _builtin.Value).Glossaries.Glossaries);
        GlossarySet set = new(glossaries);
        if (!isAsRead)
            return Typed(set, [.. problems]);

        // The key is that of the content which was read: a file may have changed since its hash was taken.
        UInt128 readKey = SourceKey.Of(sources, builtin);
        byte[] image = CompiledGlossaries.Compile(set, [.. problems], readKey);
        CompiledGlossaries opened = CompiledCache.Keep(readKey, image) ?? CompiledGlossaries.Open(image, BuiltinGlossary.Copy)
            ?? throw new InvalidOperationException("what was just compiled cannot be opened");
        return new LoadedGlossaries(opened);
    }

    private LoadedGlossaries Typed(GlossarySet set, ImmutableArray<GlossaryProblem> problems)
    {
        LoadedGlossaries typed = _lastTyped.TryGetTarget(out LoadedGlossaries? before) && TermMatcher.CompilesAlike(before.Glossaries, set)
            ? new LoadedGlossaries(set, before.Forms, problems)
            : new LoadedGlossaries(set, problems);
        _lastTyped.SetTarget(typed);
        return typed;
    }

    private bool BreaksWhatWasGood(CompiledGlossaries compiled) =>
        compiled.Problems.Any(problem => GlossaryReading.MakesBroken(problem) && _lastGood.ContainsKey(Path.GetFullPath(problem.Path)));

    // What a compiled set holds of a file that is without a fault is what to go back to, should the file break.
    private void Remember(CompiledGlossaries compiled)
    {
        HashSet<string> broken = [.. compiled.Problems.Where(GlossaryReading.MakesBroken).Select(problem => Path.GetFullPath(problem.Path))];
        foreach (IGrouping<string, Glossary> file in compiled.Glossaries.Glossaries
            .Where(glossary => glossary is { IsBuiltin: false, Location.IsFile: true }).GroupBy(glossary => glossary.Location!.LocalPath))
        {
            if (!broken.Contains(file.Key))
                _lastGood.TryAdd(file.Key, [.. file]);
        }
    }
}
