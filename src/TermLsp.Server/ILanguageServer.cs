using PolyType;
using StreamJsonRpc;

namespace TermLsp.Server;

/// <summary>Every message that we take, by its name on the wire. A notification that changes state is synchronous.</summary>
[JsonRpcContract]
[GenerateShape(IncludeMethods = MethodShapeFlags.PublicInstance)]
internal partial interface ILanguageServer
{
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.InitializeResult> InitializeAsync(Lsp.InitializeParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    Task InitializedAsync(Lsp.InitializedParams parameters);

    [JsonRpcMethod("shutdown")]
    Task<object?> ShutdownAsync(CancellationToken cancellation);

    [JsonRpcMethod("exit")]
    void Exit();

    [JsonRpcMethod("$/setTrace", UseSingleObjectParameterDeserialization = true)]
    void SetTrace(Lsp.SetTraceParams parameters);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    void DidOpen(Lsp.DidOpenTextDocumentParams parameters);

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    void DidChange(Lsp.DidChangeTextDocumentParams parameters);

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    void DidClose(Lsp.DidCloseTextDocumentParams parameters);

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    void DidSave(Lsp.DidSaveTextDocumentParams parameters);

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    Task DidChangeConfigurationAsync(Lsp.DidChangeConfigurationParams parameters);

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    void DidChangeWatchedFiles(Lsp.DidChangeWatchedFilesParams parameters);

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    void DidChangeWorkspaceFolders(Lsp.DidChangeWorkspaceFoldersParams parameters);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.Hover?> HoverAsync(Lsp.HoverParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.CompletionList?> CompletionAsync(Lsp.CompletionParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.Location[]?> DefinitionAsync(Lsp.DefinitionParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.DocumentSymbol[]?> DocumentSymbolAsync(Lsp.DocumentSymbolParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/documentLink", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.DocumentLink[]?> DocumentLinkAsync(Lsp.DocumentLinkParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.DocumentDiagnosticReport> DocumentDiagnosticAsync(Lsp.DocumentDiagnosticParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.WorkspaceDiagnosticReport> WorkspaceDiagnosticAsync(Lsp.WorkspaceDiagnosticParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.CodeAction[]?> CodeActionAsync(Lsp.CodeActionParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("codeAction/resolve", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.CodeAction> ResolveCodeActionAsync(Lsp.CodeAction action, CancellationToken cancellation);

    [JsonRpcMethod("completionItem/resolve", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.CompletionItem> ResolveCompletionItemAsync(Lsp.CompletionItem item, CancellationToken cancellation);

    [JsonRpcMethod("termlsp/glossaries", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.GlossariesResult> GlossariesAsync(Lsp.GlossariesParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("termlsp/explain", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.ExplainResult> ExplainAsync(Lsp.ExplainParams parameters, CancellationToken cancellation);

    [JsonRpcMethod("termlsp/addTerm", UseSingleObjectParameterDeserialization = true)]
    Task<Lsp.AddTermResult> AddTermAsync(Lsp.AddTermParams parameters, CancellationToken cancellation);
}
