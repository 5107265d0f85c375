using System.Collections.Concurrent;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// What counts for documents, loaded on the pool. Where loading takes long, the person sees that it goes on, and is answered meanwhile from what
/// counted there before, or from the built-in glossary alone.
/// </summary>
/// <param name="glossaries">Where they are found.</param>
/// <param name="start">Completes when loading may begin.</param>
/// <param name="client">Who is told that it takes long.</param>
internal sealed class Contexts(WorkspaceGlossaries glossaries, Task start, Client client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly ConcurrentDictionary<string, DocumentContext> _last = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, int Version), Lazy<Task<DocumentContext>>> _loading = new();
    private readonly Lazy<DocumentContext> _builtin = new(() => new WorkspaceGlossaries(new WorkspaceOptions { Discovers = false }).For(null));

    /// <summary>Whether the client shows the progress of long works.</summary>
    public bool ShowsProgress { get; set; }

    /// <summary>What counts for a document.</summary>
    /// <param name="path">Its path; null where it is in no file.</param>
    /// <param name="cancellation">Ends the waiting, not the loading: others wait for it too.</param>
    public async Task<DocumentContext> ForAsync(string? path, CancellationToken cancellation)
    {
        Task<DocumentContext> loading = LoadAsync(path);
        try
        {
            return await loading.WaitAsync(Patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!loading.IsCompleted)
        {
            _ = ShowProgressAsync(loading);
            return _last.GetValueOrDefault(FolderOf(path)) ?? _builtin.Value;
        }
    }

    /// <summary>What counts for a document, however long it takes.</summary>
    public async Task<DocumentContext> LoadAsync(string? path)
    {
        await start.ConfigureAwait(false);
        // A file on a network that hangs must not hold a thread for each who asks: all who ask for the same wait for one.
        (string, int) asked = (path ?? "", glossaries.Version);
        Task<DocumentContext> loading = _loading.GetOrAdd(asked, _ => new Lazy<Task<DocumentContext>>(() => Task.Run(() => glossaries.For(path)))).Value;
        try
        {
            DocumentContext context = await loading.ConfigureAwait(false);
            _last[FolderOf(path)] = context;
            return context;
        }
        finally
        {
            _loading.TryRemove(asked, out _);
        }
    }

    private async Task ShowProgressAsync(Task loading)
    {
        if (!ShowsProgress)
            return;
        await using ((await client.ShowProgressAsync("TermLsp: loading glossaries").ConfigureAwait(false)).ConfigureAwait(false))
            await Task.WhenAny(loading).ConfigureAwait(false);
    }

    private static string FolderOf(string? path) => path is null ? "" : Path.GetDirectoryName(path) ?? "";
}
