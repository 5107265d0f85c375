using System.Text.Json;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>initialize</c>: what the client can take, what we offer.</summary>
internal static class InitializeHandler
{
    public static Lsp.InitializeResult Handle(Session session, Lsp.InitializeParams parameters)
    {
        session.Profile = ClientProfile.Of(parameters, session.PositionEncoding);
        session.Contexts.ShowsProgress = session.Profile.ShowsProgress;
        session.Glossaries.Roots = [.. Roots(parameters)];
        if (parameters.InitializationOptions is { ValueKind: JsonValueKind.Object } settings)
            session.Glossaries.EditorSettings = settings.GetRawText();
        session.Log.Trace = parameters.Trace ?? Lsp.TraceValue.Off;
        Lsp.ServerCapabilities capabilities = new()
        {
            PositionEncoding = session.Profile.EncodingName,
            TextDocumentSync = new Lsp.TextDocumentSyncOptions
            {
                OpenClose = true,
                Change = Lsp.TextDocumentSyncKind.Incremental,
                Save = new Lsp.SaveOptions(IncludeText: false),
            },
            HoverProvider = true,
            CompletionProvider = new Lsp.CompletionOptions
            {
                ResolveProvider = true,
                CompletionItem = new Lsp.CompletionItemOptions(LabelDetailsSupport: true),
            },
            DefinitionProvider = true,
            DocumentSymbolProvider = true,
            DocumentLinkProvider = new Lsp.DocumentLinkOptions(ResolveProvider: false),
            CodeActionProvider = session.Profile.TakesCodeActions
                ? new Lsp.CodeActionOptions([Lsp.CodeActionKind.QuickFix, Lsp.CodeActionKind.FixAll]) { ResolveProvider = session.Profile.ResolvesActions ? true : null }
                : null,
            DiagnosticProvider = session.Profile.PullsDiagnostics
                ? new Lsp.DiagnosticOptions(InterFileDependencies: true, WorkspaceDiagnostics: true) { Identifier = "termlsp" }
                : null,
            Workspace = new Lsp.WorkspaceOptions(new Lsp.WorkspaceFoldersServerCapabilities(Supported: true, ChangeNotifications: true)),
        };
        return new Lsp.InitializeResult(capabilities, new Lsp.ServerInfo("TermLsp", session.Version));
    }

    // Older clients name one folder, and not as one of several.
    private static IEnumerable<string> Roots(Lsp.InitializeParams parameters) =>
        parameters.WorkspaceFolders is { Length: > 0 } folders ? WorkspaceHandler.Paths(folders)
        : parameters.RootUri is { } root && DocumentPath.Of(root) is { } path ? [path]
        : [];
}
