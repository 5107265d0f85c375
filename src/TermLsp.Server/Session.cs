using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Formats;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>
/// The state of one client's connection. Messages that change it are dispatched one at a time, in the wire's order; anyone may read it.
/// </summary>
internal sealed class Session : IDisposable
{
    private Snapshot _snapshot = new(ImmutableDictionary<string, Document>.Empty);

    public Session(WorkspaceGlossaries glossaries, Contexts contexts, Client client, ClientLog log, string version)
    {
        (Glossaries, Contexts, Client, Log, Version) = (glossaries, contexts, client, log, version);
        Diagnostics = new PushedDiagnostics(this);
        Unopened = new WorkspaceDiagnostics(this);
    }

    /// <summary>Where glossaries and settings are found.</summary>
    public WorkspaceGlossaries Glossaries { get; }

    /// <summary>What counts for documents.</summary>
    public Contexts Contexts { get; }

    /// <summary>The other end.</summary>
    public Client Client { get; }

    /// <summary>Where a person looks for what happened.</summary>
    public ClientLog Log { get; }

    /// <summary>What the client counts characters in, where the command line knows better than the client says.</summary>
    public string? PositionEncoding { get; init; }

    /// <summary>What is wrong, on its way to the client.</summary>
    public PushedDiagnostics Diagnostics { get; }

    /// <summary>What is wrong in documents that are not open.</summary>
    public WorkspaceDiagnostics Unopened { get; }

    /// <summary>The server's version.</summary>
    public string Version { get; }

    /// <summary>What the client can take.</summary>
    public ClientProfile Profile { get; set; } = ClientProfile.Default;

    /// <summary>What requests answer from.</summary>
    public Snapshot Snapshot => Volatile.Read(ref _snapshot);

    /// <summary>Ends.</summary>
    public void Dispose()
    {
        Diagnostics.Dispose();
        Unopened.Dispose();
    }

    /// <summary>Opens a document, or gives an open one another text.</summary>
    public void Put(Document document)
    {
        Swap(Snapshot.Documents.SetItem(document.Uri, document));
        bool counts = DocumentPath.Of(document.Uri) is { } path && Glossaries.Open(path, document.Text);
        if (counts || !Profile.PullsDiagnostics)
            Diagnostics.Renew();
    }

    /// <summary>Closes a document; one that is not open is nothing special.</summary>
    public void Close(string uri)
    {
        Swap(Snapshot.Documents.Remove(uri));
        bool counts = DocumentPath.Of(uri) is { } path && Glossaries.Open(path, text: null);
        if (counts || !Profile.PullsDiagnostics)
            Diagnostics.Renew();
    }

    /// <summary>Whether a document is a glossary in our own format, whose keys we know.</summary>
    public bool IsOwnFormat(Document document) =>
        DocumentPath.Of(document.Uri) is { } path && GlossaryFileName.FormatOf(path) == GlossaryFormat.Yaml && Glossaries.IsGlossary(path);

    /// <summary>Files were changed by someone; those on which nothing depends are nothing special.</summary>
    public void FilesChanged(IEnumerable<string> paths)
    {
        if (Glossaries.Changed(paths))
            Diagnostics.Renew();
    }

    /// <summary>
    /// Answers a request about an open document, from the state in which the request was met, on the pool; null for a document that is
    /// not open.
    /// </summary>
    public Task<T?> AnswerAsync<T>(string uri, Func<Analysis, Document, T?> answer, CancellationToken cancellation)
        where T : class =>
        AnswerInContextAsync(uri, (context, document) => answer(context.Analysis, document), cancellation);

    /// <summary>The same for an answer that needs to know all that counts for the document.</summary>
    public async Task<T?> AnswerInContextAsync<T>(string uri, Func<DocumentContext, Document, T?> answer, CancellationToken cancellation)
        where T : class
    {
        if (!Snapshot.Documents.TryGetValue(uri, out Document? document))
            return null;
        DocumentContext context = await Contexts.ForAsync(DocumentPath.Of(uri), cancellation).ConfigureAwait(false);
        return await Task.Run(() => answer(context, document), cancellation).ConfigureAwait(false);
    }

    /// <summary>Answers a request about something that a document once gave, on the pool; it may be closed by now.</summary>
    public async Task<T> AnswerAsync<T>(string uri, Func<Analysis, T> answer, CancellationToken cancellation)
    {
        DocumentContext context = await Contexts.ForAsync(DocumentPath.Of(uri), cancellation).ConfigureAwait(false);
        return await Task.Run(() => answer(context.Analysis), cancellation).ConfigureAwait(false);
    }

    private void Swap(ImmutableDictionary<string, Document> documents) => Volatile.Write(ref _snapshot, new Snapshot(documents));
}
