namespace TermLsp.Protocol;

/// <summary>What we offer.</summary>
public sealed record ServerCapabilities
{
    public string? PositionEncoding { get; init; }

    public TextDocumentSyncOptions? TextDocumentSync { get; init; }

    public bool HoverProvider { get; init; }

    public CompletionOptions? CompletionProvider { get; init; }

    public bool DefinitionProvider { get; init; }

    public bool DocumentSymbolProvider { get; init; }

    public DocumentLinkOptions? DocumentLinkProvider { get; init; }

    public CodeActionOptions? CodeActionProvider { get; init; }

    public DiagnosticOptions? DiagnosticProvider { get; init; }

    public WorkspaceOptions? Workspace { get; init; }
}

public sealed record DocumentLinkOptions(bool ResolveProvider);

public sealed record CodeActionOptions(string[] CodeActionKinds)
{
    public bool? ResolveProvider { get; init; }
}

public sealed record WorkspaceOptions(WorkspaceFoldersServerCapabilities WorkspaceFolders);

public sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);

public sealed record TextDocumentSyncOptions
{
    public bool OpenClose { get; init; }

    public TextDocumentSyncKind Change { get; init; }

    public SaveOptions? Save { get; init; }
}

public sealed record SaveOptions(bool IncludeText);

public enum TextDocumentSyncKind
{
    None = 0,
    Full = 1,
    Incremental = 2,
}

public sealed record CompletionOptions
{
    public bool ResolveProvider { get; init; }

    public CompletionItemOptions? CompletionItem { get; init; }
}

public sealed record CompletionItemOptions(bool LabelDetailsSupport);
