namespace TermLsp.Protocol;

/// <summary>Of all that a client may declare, what we ask about.</summary>
public sealed record ClientCapabilities
{
    public GeneralClientCapabilities? General { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }

    public WorkspaceClientCapabilities? Workspace { get; init; }

    public WindowClientCapabilities? Window { get; init; }
}

public sealed record WorkspaceClientCapabilities
{
    public bool? Configuration { get; init; }

    public DynamicRegistrationCapability? DidChangeConfiguration { get; init; }

    public DynamicRegistrationCapability? DidChangeWatchedFiles { get; init; }

    public WorkspaceEditClientCapabilities? WorkspaceEdit { get; init; }

    public DiagnosticWorkspaceClientCapabilities? Diagnostics { get; init; }
}

public sealed record DiagnosticWorkspaceClientCapabilities
{
    public bool? RefreshSupport { get; init; }
}

/// <summary>A capability of which we ask only whether it can be registered later.</summary>
public sealed record DynamicRegistrationCapability
{
    public bool? DynamicRegistration { get; init; }
}

public sealed record WindowClientCapabilities
{
    public bool? WorkDoneProgress { get; init; }
}

public sealed record GeneralClientCapabilities
{
    public string[]? PositionEncodings { get; init; }
}

public sealed record TextDocumentClientCapabilities
{
    public HoverClientCapabilities? Hover { get; init; }

    public CompletionClientCapabilities? Completion { get; init; }

    public PublishDiagnosticsClientCapabilities? PublishDiagnostics { get; init; }

    public DocumentSymbolClientCapabilities? DocumentSymbol { get; init; }

    public CodeActionClientCapabilities? CodeAction { get; init; }

    public DiagnosticClientCapabilities? Diagnostic { get; init; }
}

public sealed record PublishDiagnosticsClientCapabilities
{
    public bool? VersionSupport { get; init; }

    public bool? RelatedInformation { get; init; }

    public DiagnosticTagSupport? TagSupport { get; init; }

    public bool? CodeDescriptionSupport { get; init; }
}

/// <summary>That it is there says that the client asks for what is wrong.</summary>
public sealed record DiagnosticClientCapabilities
{
    public bool? RelatedInformation { get; init; }

    public DiagnosticTagSupport? TagSupport { get; init; }

    public bool? CodeDescriptionSupport { get; init; }
}

public sealed record DiagnosticTagSupport
{
    public int[]? ValueSet { get; init; }
}

public sealed record DocumentSymbolClientCapabilities
{
    public bool? HierarchicalDocumentSymbolSupport { get; init; }

    public SymbolTagSupport? TagSupport { get; init; }
}

public sealed record SymbolTagSupport
{
    public int[]? ValueSet { get; init; }
}

public sealed record CodeActionClientCapabilities
{
    public CodeActionLiteralSupport? CodeActionLiteralSupport { get; init; }

    public bool? IsPreferredSupport { get; init; }

    public bool? DataSupport { get; init; }

    public CodeActionResolveSupport? ResolveSupport { get; init; }
}

public sealed record CodeActionResolveSupport
{
    public string[]? Properties { get; init; }
}

/// <summary>That it is there says that actions may be more than commands.</summary>
public sealed record CodeActionLiteralSupport;

public sealed record WorkspaceEditClientCapabilities
{
    public bool? DocumentChanges { get; init; }

    public string[]? ResourceOperations { get; init; }
}

public sealed record HoverClientCapabilities
{
    public string[]? ContentFormat { get; init; }
}

public sealed record CompletionClientCapabilities
{
    public CompletionItemClientCapabilities? CompletionItem { get; init; }

    public CompletionListCapabilities? CompletionList { get; init; }
}

public sealed record CompletionListCapabilities
{
    public string[]? ItemDefaults { get; init; }
}

public sealed record CompletionItemClientCapabilities
{
    public string[]? DocumentationFormat { get; init; }

    public bool? LabelDetailsSupport { get; init; }

    public bool? InsertReplaceSupport { get; init; }
}
