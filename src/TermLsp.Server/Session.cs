using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// The state of one client's connection. Messages that change it are dispatched one at a time, in the wire's order; anyone may read it.
/// </summary>
internal sealed class Session
{
    private Snapshot _snapshot;

    public Session(Task<LoadedGlossaries> loading, ClientLog log, string version)
    {
        Loading = loading;
        Log = log;
        Version = version;
        _snapshot = new Snapshot(ImmutableDictionary<string, Document>.Empty, CompileAsync(loading));
    }

    /// <summary>The glossaries, on their way while the client introduces itself.</summary>
    public Task<LoadedGlossaries> Loading { get; }

    /// <summary>Where a person looks for what happened.</summary>
    public ClientLog Log { get; }

    /// <summary>The server's version.</summary>
    public string Version { get; }

    /// <summary>What the client can take.</summary>
    public ClientProfile Client { get; set; } = ClientProfile.Default;

    /// <summary>What requests answer from.</summary>
    public Snapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Opens a document, or gives an open one another text.</summary>
    public void Put(Document document) => Swap(Snapshot.Documents.SetItem(document.Uri, document));

    /// <summary>Closes a document; one that is not open is nothing special.</summary>
    public void Close(string uri) => Swap(Snapshot.Documents.Remove(uri));

    /// <summary>
    /// Answers a request about an open document, from the state in which the request was met, on the pool; null for a document that is
    /// not open.
    /// </summary>
    public async Task<T?> AnswerAsync<T>(string uri, Func<Analysis, Document, T?> answer, CancellationToken cancellation)
        where T : class
    {
        Snapshot snapshot = Snapshot;
        if (!snapshot.Documents.TryGetValue(uri, out Document? document))
            return null;
        return await AnswerAsync(analysis => answer(analysis, document), cancellation).ConfigureAwait(false);
    }

    /// <summary>Answers a request about no document, on the pool.</summary>
    public async Task<T> AnswerAsync<T>(Func<Analysis, T> answer, CancellationToken cancellation)
    {
        Analysis analysis = await Snapshot.Analysis.WaitAsync(cancellation).ConfigureAwait(false);
        return await Task.Run(() => answer(analysis), cancellation).ConfigureAwait(false);
    }

    private static async Task<Analysis> CompileAsync(Task<LoadedGlossaries> loading) => (await loading.ConfigureAwait(false)).Analyze();

    private void Swap(ImmutableDictionary<string, Document> documents) => Volatile.Write(ref _snapshot, Snapshot with { Documents = documents });
}
