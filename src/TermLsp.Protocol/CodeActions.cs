namespace TermLsp.Protocol;

public sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

public sealed record CodeActionContext(Diagnostic[] Diagnostics)
{
    public string[]? Only { get; init; }
}

public sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public Diagnostic[]? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }
}

public static class CodeActionKind
{
    public const string QuickFix = "quickfix";
}

/// <summary>Edits by document; <see cref="DocumentChanges"/> where the client takes them, else <see cref="Changes"/>.</summary>
public sealed record WorkspaceEdit
{
    public Dictionary<string, TextEdit[]>? Changes { get; init; }

    public TextDocumentEdit[]? DocumentChanges { get; init; }
}

public sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, TextEdit[] Edits);

public sealed record OptionalVersionedTextDocumentIdentifier(string Uri)
{
    /// <summary>The version that the edits are for; the client drops them when it has another by now. It must stand, if only as null.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}
