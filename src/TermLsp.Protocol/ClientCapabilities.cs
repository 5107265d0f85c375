namespace TermLsp.Protocol;

/// <summary>Of all that a client may declare, what we ask about.</summary>
public sealed record ClientCapabilities
{
    public GeneralClientCapabilities? General { get; init; }

    public TextDocumentClientCapabilities? TextDocument { get; init; }
}

public sealed record GeneralClientCapabilities
{
    public string[]? PositionEncodings { get; init; }
}

public sealed record TextDocumentClientCapabilities
{
    public HoverClientCapabilities? Hover { get; init; }

    public CompletionClientCapabilities? Completion { get; init; }
}

public sealed record HoverClientCapabilities
{
    public string[]? ContentFormat { get; init; }
}

public sealed record CompletionClientCapabilities
{
    public CompletionItemClientCapabilities? CompletionItem { get; init; }
}

public sealed record CompletionItemClientCapabilities
{
    public string[]? DocumentationFormat { get; init; }

    public bool? LabelDetailsSupport { get; init; }
}
