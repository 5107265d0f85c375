namespace TermLsp.Server.Handlers;

/// <summary><c>initialize</c>: what the client can take, what we offer.</summary>
internal static class InitializeHandler
{
    public static Lsp.InitializeResult Handle(Session session, Lsp.InitializeParams parameters)
    {
        session.Client = ClientProfile.Of(parameters);
        session.Log.Trace = parameters.Trace ?? Lsp.TraceValue.Off;
        Lsp.ServerCapabilities capabilities = new()
        {
            PositionEncoding = session.Client.EncodingName,
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
        };
        return new Lsp.InitializeResult(capabilities, new Lsp.ServerInfo("TermLsp", session.Version));
    }
}
