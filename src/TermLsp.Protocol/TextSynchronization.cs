using System.Text.Json.Serialization;

namespace TermLsp.Protocol;

public sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

public sealed record DidChangeTextDocumentParams(VersionedTextDocumentIdentifier TextDocument, TextDocumentContentChangeEvent[] ContentChanges);

/// <summary>A change: of <see cref="Range"/>, or of the whole text where there is none.</summary>
public sealed record TextDocumentContentChangeEvent(
    [property: JsonConverter(typeof(AnyTextConverter))] string Text, Range? Range = null);

public sealed record DidCloseTextDocumentParams(TextDocumentIdentifier TextDocument);

public sealed record DidSaveTextDocumentParams(TextDocumentIdentifier TextDocument);
