using TermLsp.Server.Conversions;
using TermLsp.Server.Handlers;

namespace TermLsp.Server;

/// <summary>Takes each message to its handler.</summary>
internal sealed class LanguageServer(Session session, ServerEnd end) : ILanguageServer
{
    /// <inheritdoc/>
    public Task<Lsp.InitializeResult> InitializeAsync(Lsp.InitializeParams parameters, CancellationToken cancellation)
    {
        if (parameters.ProcessId is { } client)
            end.WatchClient(client);
        return Task.FromResult(InitializeHandler.Handle(session, parameters));
    }

    /// <inheritdoc/>
    public Task InitializedAsync(Lsp.InitializedParams parameters) => InitializedHandler.HandleAsync(session);

    /// <inheritdoc/>
    public Task<object?> ShutdownAsync(CancellationToken cancellation) => Task.FromResult<object?>(null);

    /// <inheritdoc/>
    public void Exit() => end.Now();

    /// <inheritdoc/>
    public void SetTrace(Lsp.SetTraceParams parameters) => session.Log.Trace = parameters.Value;

    /// <inheritdoc/>
    public void DidOpen(Lsp.DidOpenTextDocumentParams parameters) => Change(() => TextSynchronizationHandler.Open(session, parameters));

    /// <inheritdoc/>
    public void DidChange(Lsp.DidChangeTextDocumentParams parameters) => Change(() => TextSynchronizationHandler.Change(session, parameters));

    /// <inheritdoc/>
    public void DidClose(Lsp.DidCloseTextDocumentParams parameters) => Change(() => session.Close(parameters.TextDocument.Uri));

    /// <inheritdoc/>
    public void DidSave(Lsp.DidSaveTextDocumentParams parameters)
    {
        // What was saved is what we have already.
    }

    /// <inheritdoc/>
    public Task DidChangeConfigurationAsync(Lsp.DidChangeConfigurationParams parameters) => ConfigurationHandler.HandleAsync(session, parameters);

    /// <inheritdoc/>
    public void DidChangeWatchedFiles(Lsp.DidChangeWatchedFilesParams parameters) => WorkspaceHandler.FilesChanged(session, parameters);

    /// <inheritdoc/>
    public void DidChangeWorkspaceFolders(Lsp.DidChangeWorkspaceFoldersParams parameters) => WorkspaceHandler.FoldersChanged(session, parameters);

    /// <inheritdoc/>
    public Task<Lsp.Hover?> HoverAsync(Lsp.HoverParams parameters, CancellationToken cancellation) => session.AnswerAsync(
        parameters.TextDocument.Uri,
        (analysis, document) => HoverHandler.Handle(session, analysis, document, parameters.Position, cancellation),
        cancellation);

    /// <inheritdoc/>
    public Task<Lsp.CompletionList?> CompletionAsync(Lsp.CompletionParams parameters, CancellationToken cancellation) => session.AnswerInContextAsync(
        parameters.TextDocument.Uri,
        (context, document) => CompletionHandler.Handle(session, context, document, parameters.Position, cancellation),
        cancellation);

    /// <inheritdoc/>
    public Task<Lsp.CompletionItem> ResolveCompletionItemAsync(Lsp.CompletionItem item, CancellationToken cancellation) =>
        CompletionResolveHandler.HandleAsync(session, item, cancellation);

    /// <inheritdoc/>
    public Task<Lsp.Location[]?> DefinitionAsync(Lsp.DefinitionParams parameters, CancellationToken cancellation) => session.AnswerInContextAsync(
        parameters.TextDocument.Uri,
        (context, document) => DefinitionHandler.Handle(session, context, document, parameters.Position, cancellation),
        cancellation);

    /// <inheritdoc/>
    public Task<Lsp.DocumentSymbol[]?> DocumentSymbolAsync(Lsp.DocumentSymbolParams parameters, CancellationToken cancellation) =>
        session.AnswerInContextAsync(parameters.TextDocument.Uri, (_, document) => DocumentSymbolHandler.Handle(session, document), cancellation);

    /// <inheritdoc/>
    public Task<Lsp.DocumentLink[]?> DocumentLinkAsync(Lsp.DocumentLinkParams parameters, CancellationToken cancellation) =>
        session.AnswerInContextAsync(parameters.TextDocument.Uri, (_, document) => DocumentLinkHandler.Handle(session, document), cancellation);

    /// <inheritdoc/>
    public Task<Lsp.DocumentDiagnosticReport> DocumentDiagnosticAsync(Lsp.DocumentDiagnosticParams parameters, CancellationToken cancellation) =>
        DocumentDiagnosticHandler.HandleAsync(session, parameters, cancellation);

    /// <inheritdoc/>
    public Task<Lsp.WorkspaceDiagnosticReport> WorkspaceDiagnosticAsync(Lsp.WorkspaceDiagnosticParams parameters, CancellationToken cancellation) =>
        session.Unopened.LookAsync(
            parameters.PreviousResultIds.OfType<Lsp.PreviousResultId>().DistinctBy(had => had.Uri).ToDictionary(had => had.Uri, had => had.Value, StringComparer.Ordinal),
            cancellation);

    /// <inheritdoc/>
    public Task<Lsp.CodeAction[]?> CodeActionAsync(Lsp.CodeActionParams parameters, CancellationToken cancellation) => session.AnswerInContextAsync(
        parameters.TextDocument.Uri,
        (context, document) => CodeActionHandler.Handle(session, context, document, parameters, cancellation),
        cancellation);

    /// <inheritdoc/>
    public Task<Lsp.CodeAction> ResolveCodeActionAsync(Lsp.CodeAction action, CancellationToken cancellation) =>
        CodeActionResolveHandler.HandleAsync(session, action, cancellation);

    /// <inheritdoc/>
    public async Task<Lsp.GlossariesResult> GlossariesAsync(Lsp.GlossariesParams parameters, CancellationToken cancellation)
    {
        string? path = parameters.TextDocument is { } document ? DocumentPath.Of(document.Uri) : null;
        return GlossariesHandler.Handle(await session.Contexts.LoadAsync(path).WaitAsync(cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public Task<Lsp.ExplainResult> ExplainAsync(Lsp.ExplainParams parameters, CancellationToken cancellation) =>
        session.AnswerAsync(parameters.TextDocument.Uri, analysis => ExplainHandler.Handle(session, analysis, parameters), cancellation);

    /// <inheritdoc/>
    public Task<Lsp.AddTermResult> AddTermAsync(Lsp.AddTermParams parameters, CancellationToken cancellation) =>
        Task.Run(() => AddTermHandler.Handle(session, parameters), cancellation);

    // After a change that failed half-way our text would differ from the client's, and every later answer would be wrong.
    private void Change(Action change)
    {
        try
        {
            change();
        }
        catch (Exception error)
        {
            end.Fail(error);
        }
    }
}
