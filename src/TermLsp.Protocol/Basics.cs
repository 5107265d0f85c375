using System.Text.Json.Serialization;

namespace TermLsp.Protocol;

/// <summary>A place in a document, in the position encoding that was agreed on; both 0-based.</summary>
public readonly record struct Position(uint Line, uint Character);

/// <summary>A stretch of a document, end exclusive.</summary>
public readonly record struct Range(Position Start, Position End);

public sealed record TextDocumentIdentifier(string Uri);

public sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

public sealed record TextDocumentItem(
    string Uri, string LanguageId, int Version, [property: JsonConverter(typeof(AnyTextConverter))] string Text);

public sealed record TextEdit(Range Range, string NewText);

/// <summary>Markdown or plain text; <see cref="Kind"/> is one of <see cref="MarkupKind"/>.</summary>
public sealed record MarkupContent(string Kind, string Value);

public static class MarkupKind
{
    public const string PlainText = "plaintext";
    public const string Markdown = "markdown";
}

public static class PositionEncodingKind
{
    public const string Utf8 = "utf-8";
    public const string Utf16 = "utf-16";
    public const string Utf32 = "utf-32";
}

/// <summary>The error codes that we answer with by ourselves: JSON-RPC's and LSP's.</summary>
public static class ErrorCodes
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int ServerNotInitialized = -32002;
}
