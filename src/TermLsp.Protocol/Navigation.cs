namespace TermLsp.Protocol;

public sealed record DefinitionParams(TextDocumentIdentifier TextDocument, Position Position);

public sealed record Location(string Uri, Range Range);

public sealed record DocumentSymbolParams(TextDocumentIdentifier TextDocument);

public sealed record DocumentSymbol(string Name, SymbolKind Kind, Range Range, Range SelectionRange)
{
    public string? Detail { get; init; }

    public SymbolTag[]? Tags { get; init; }

    public DocumentSymbol[]? Children { get; init; }
}

/// <summary>Of the kinds that there are, those that we use.</summary>
public enum SymbolKind
{
    Class = 5,
    String = 15,
}

public enum SymbolTag
{
    Deprecated = 1,
}

public sealed record DocumentLinkParams(TextDocumentIdentifier TextDocument);

public sealed record DocumentLink(Range Range, string Target);
