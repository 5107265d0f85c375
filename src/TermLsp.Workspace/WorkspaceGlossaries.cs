using System.Collections.Concurrent;
using System.Collections.Immutable;
using TermLsp.Core.Authoring;
using TermLsp.Core.Checking;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>
/// The glossaries and settings of documents: those named on the command line, those that lie beside a document and above it, those of the
/// settings, the user's own, and the built-in one, in this order. What was found is kept until <see cref="Changed"/> or another setter says that
/// it may be different. Any number of threads may ask.
/// </summary>
public sealed class WorkspaceGlossaries
{
    private readonly WorkspaceOptions _options;
    private readonly GlossaryTexts _texts = new();
    private readonly GlossaryStore _store;
    private readonly ConcurrentDictionary<string, FolderContents> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, GlossarySource> _sources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WorkspaceSelection> _selections = new(StringComparer.Ordinal);

    // By folder, and not forgotten with the selection: a second change may come before anybody asks again.
    private readonly ConcurrentDictionary<string, ImmutableHashSet<string>> _watched = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, SourceText> _open = ImmutableDictionary.Create<string, SourceText>(StringComparer.Ordinal);
    private ImmutableArray<string> _roots = [];
    private SourceText _editorSettings = new("");
    private int _version;

    /// <param name="options">What a command line says.</param>
    public WorkspaceGlossaries(WorkspaceOptions options)
    {
        _options = options;
        _store = new GlossaryStore(_texts);
    }

    /// <summary>Goes up with every change of what counts: what was asked before may be answered differently now.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>The workspace's folders, as full paths.</summary>
    public ImmutableArray<string> Roots
    {
        get => _roots;
        set
        {
            _roots = [.. value.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator)];
            Forget();
        }
    }

    /// <summary>The settings that the editor sent, as JSON; those in files count more.</summary>
    public string EditorSettings
    {
        get => _editorSettings.Content;
        set
        {
            _editorSettings = new SourceText(value);
            Forget();
        }
    }

    /// <summary>Every file and folder that what was asked so far depends on, as full paths.</summary>
    public ImmutableHashSet<string> Watched => [.. _watched.Values.SelectMany(paths => paths)];

    /// <summary>What counts for a document.</summary>
    /// <param name="path">The document's path; null for one that is in no file.</param>
    public DocumentContext For(string? path)
    {
        WorkspaceSelection selection = Select(FolderOf(path));
        bool builtin = _options.Builtin && selection.Settings.Builtin;
        LoadedGlossaries loaded = _store.Load(selection.Sources, builtin);
        if (Excluded(loaded, path) is { IsEmpty: false } excluded)
            loaded = _store.Without(loaded, SourceKey.Of(selection.Sources, builtin), excluded);
        return new DocumentContext(loaded.Analyze().With(selection.Settings), [.. loaded.Problems, .. selection.Problems]);
    }

    /// <summary>The glossary files that count for a document, nearest first, as full paths.</summary>
    public IEnumerable<string> Files(string? path) => Select(FolderOf(path)).Sources.Select(source => source.FullPath);

    /// <summary>
    /// Whether a document is a glossary, by its name or by being in use as one. Content rules are silent there, and its unsaved text counts.
    /// </summary>
    public bool IsGlossary(string path) =>
        GlossaryFileName.IsDiscovered(path) || _selections.Values.Any(selection => selection.Sources.Any(source => source.FullPath == path));

    /// <summary>Whether a document holds settings.</summary>
    public bool IsSettings(string path) =>
        FolderContents.SettingsNames.Contains(Path.GetFileName(path)) || (_options.SettingsFile is { } file && Path.GetFullPath(file) == path);

    /// <summary>
    /// Whether content rules speak in a document: not where <c>lint.include</c> and <c>lint.exclude</c> leave it out, nor in glossaries, which hold
    /// the wrong forms by nature.
    /// </summary>
    /// <param name="path">The document's full path; null for one that is in no file.</param>
    public bool IsLinted(string? path) =>
        path is null || (!IsGlossary(path) && !IsSettings(path) && Covers(path));

    /// <summary>Whether <c>lint.include</c> and <c>lint.exclude</c> leave a file in, whatever it holds.</summary>
    /// <param name="path">Its full path.</param>
    public bool Covers(string path) => LintScope.Covers(Select(FolderOf(path)).Settings, path, Home);

    /// <summary>
    /// What is wrong in a glossary or a settings file, with fixes; null for any other document.
    /// </summary>
    public IReadOnlyList<GlossaryDiagnostic>? Check(string path, SourceText text)
    {
        if (IsSettings(path))
            return AppliedSettings.Of(new SourceText(""), path, _ => text).Diagnostics(Home);
        if (Read(path, text) is not { } read)
            return null;
        GlossarySet others = For(path).Glossaries;
        return [.. read.Diagnostics, .. read.Glossaries.SelectMany(glossary => GlossaryChecks.Of(glossary, text, others))];
    }

    /// <summary>The settings file that counts for a document; where there is none, the one that would be made, above all documents that it should count for.</summary>
    public string SettingsFile(string? path) => Select(FolderOf(path)).SettingsFile ?? Path.Combine(TopOf(path), FolderContents.SettingsNames[0]);

    /// <summary>
    /// The glossary to which an entry met in a document is added: the nearest that can be added to; where there is none, the one that would be made:
    /// for a document in no file, where no folder is open, the person's own.
    /// </summary>
    public string OwnGlossary(string? path) =>
        Files(path).FirstOrDefault(EntryAddition.CanExtend)
        ?? Path.Combine((path is null && _roots.IsEmpty ? UserFolder.Path : null) ?? Path.Combine(TopOf(path), GlossaryFileName.Folder), "glossary.yaml");

    /// <summary>The text of a glossary or settings file as it counts: unsaved where it is open. Null where there is none.</summary>
    public SourceText? Text(string path) =>
        _open.GetValueOrDefault(path) ?? (TextFile.Read(path).Text is { } text ? new SourceText(text) : null);

    /// <summary>What stands in a glossary; null for any other document. One text is read once, whoever asks.</summary>
    public GlossaryReadResult? Read(string path, SourceText text) =>
        IsGlossary(path) ? _texts.Read(new GlossaryInput(path, text, new Uri(path))) : null;

    /// <summary>
    /// An open document's text takes the place of the file's; null gives the file its place back. Returns whether it matters: only glossaries and
    /// settings do.
    /// </summary>
    public bool Open(string path, SourceText? text)
    {
        if (!IsGlossary(path) && !IsSettings(path))
            return false;
        bool isNew = text is null || !_open.ContainsKey(path);
        _open = text is null ? _open.Remove(path) : _open.SetItem(path, text);
        // A keystroke changes no folder: nothing but this text needs to be looked at again.
        if (isNew)
            Changed([path]);
        else
            ForgetSelections();
        return true;
    }

    /// <summary>
    /// Files or folders were created, changed, renamed or deleted. Paths that nothing depends on are nothing special. Returns whether anything
    /// that counts may have changed.
    /// </summary>
    public bool Changed(IEnumerable<string> paths)
    {
        ImmutableHashSet<string> watched = Watched;
        bool matters = false;
        foreach (string path in paths.Select(Path.GetFullPath))
        {
            _sources.TryRemove(path, out _);
            if (!Path.Exists(path))
                _store.Forget(path);
            matters |= watched.Contains(path) || MayCount(path);
        }

        if (matters)
            Forget();
        return matters;
    }

    private string Home => _roots.IsEmpty ? Path.GetFullPath(_options.Folder) : _roots[0];

    // The highest folder whose settings and glossaries count for the document, if it is in a workspace or a repository at all.
    private string TopOf(string? path)
    {
        string folder = FolderOf(path);
        return _roots.Append(IgnoreRules.RepositoryOf(folder)).OfType<string>().Any(root => Surroundings.IsIn(folder, root))
            ? Surroundings.Of(folder, _roots).Last()
            : folder;
    }

    private string FolderOf(string? path) => path is null ? Home : Path.GetDirectoryName(Path.GetFullPath(path)) ?? Home;

    // Whatever is new in a folder that was looked into, and could be a glossary by its ending, may be meant by a glob.
    private static bool MayCount(string path) =>
        GlossaryFileName.IsReadable(path) || FolderContents.SettingsNames.Contains(Path.GetFileName(path)) || Path.GetFileName(path) == IgnoreRules.FileName;

    private void Forget()
    {
        _folders.Clear();
        ForgetSelections();
    }

    private void ForgetSelections()
    {
        Interlocked.Increment(ref _version);
        _selections.Clear();
    }

    private WorkspaceSelection Select(string folder)
    {
        if (_selections.TryGetValue(folder, out WorkspaceSelection? known))
            return known;
        int version = Version;
        WorkspaceSelection selection = SelectAnew(folder);
        _watched[folder] = selection.Watched;
        // What changed meanwhile may not be in it: then the next one asks again. A change between the two lines takes back what the first put.
        _selections[folder] = selection;
        if (version != Version)
            _selections.TryRemove(new KeyValuePair<string, WorkspaceSelection>(folder, selection));
        return selection;
    }

    private WorkspaceSelection SelectAnew(string folder)
    {
        (string Folder, FolderContents Contents)[] chain = _options.Discovers
            ? [.. Surroundings.Of(folder, _roots).Select(at => (at, _folders.GetOrAdd(at, FolderContents.Of)))]
            : [];
        AppliedSettings applied = Settings(chain.Select(at => at.Contents.Settings).FirstOrDefault(file => file is not null));
        string? own = _options.Discovers ? UserFolder.Path : null;
        ConfiguredGlossaries[] configured = [.. applied.Follow(Home)];
        IEnumerable<string> files =
        [
            .. _options.Glossaries,
            .. chain.SelectMany(at => at.Contents.Glossaries),
            .. configured.SelectMany(each => each.Files),
            .. own is null ? Enumerable.Empty<string>() : FolderContents.Files(own).Where(GlossaryFileName.IsReadable).Order(StringComparer.Ordinal),
        ];
        ImmutableArray<GlossarySource> sources = WithImports(files);
        IEnumerable<string> watched =
        [
            .. chain.SelectMany(at => at.Contents.Looked),
            .. chain.Select(at => Path.Combine(at.Folder, IgnoreRules.FileName)),
            .. configured.SelectMany(each => each.Looked),
            .. sources.Select(source => source.FullPath),
            .. new[] { own, applied.Path }.OfType<string>(),
        ];
        return new WorkspaceSelection(sources, applied.Settings, applied.Path, applied.Problems(configured), [.. watched]);
    }

    private AppliedSettings Settings(string? discovered) =>
        AppliedSettings.Of(_editorSettings, _options.SettingsFile ?? discovered, path => _open.GetValueOrDefault(path));

    // Each file once, where it is nearest; an import right after the file that wants it.
    private ImmutableArray<GlossarySource> WithImports(IEnumerable<string> files)
    {
        ImmutableArray<GlossarySource>.Builder sources = ImmutableArray.CreateBuilder<GlossarySource>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string file in files)
            Add(file);
        return sources.ToImmutable();

        void Add(string file)
        {
            string path = Path.GetFullPath(file);
            if (!seen.Add(path))
                return;
            GlossarySource source = _open.TryGetValue(path, out SourceText? open)
                ? new GlossarySource(file, open)
                : _sources.GetOrAdd(path, static (_, named) => new GlossarySource(named), file);
            sources.Add(source);
            if (!GlossaryFileName.MayImport(path))
                return;
            foreach (string import in _store.Read(source).Imports.Where(import => MayImport(path, import)))
                Add(import);
        }
    }

    // A file from elsewhere must not make us read what does not belong to it.
    private bool MayImport(string file, string import) =>
        _roots.Append(IgnoreRules.RepositoryOf(file)).Append(GlossaryFileName.ScopeOf(file)).OfType<string>().Any(root => Surroundings.IsIn(import, root));

    private static ImmutableArray<int> Excluded(LoadedGlossaries loaded, string? path)
    {
        ImmutableArray<Glossary> glossaries = loaded.Glossaries.Glossaries;
        return [.. Enumerable.Range(0, glossaries.Length).Where(index => !glossaries[index].Scope.Include.IsEmpty && !Includes(glossaries[index], path))];
    }

    private static bool Includes(Glossary glossary, string? path)
    {
        if (path is null || glossary.Location is not { IsFile: true } location)
            return false;
        string folder = GlossaryFileName.ScopeOf(location.LocalPath);
        string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return glossary.Scope.Include.Select(glob => Glob.Parse(glob.Value)).OfType<Glob>()
            .Aggregate(false, (included, glob) => glob.Covers(relative) ? !glob.IsNegated : included);
    }
}
