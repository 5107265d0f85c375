using System.Text.Json.Serialization;

namespace TermLsp.Protocol;

public sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <summary>The diagnostics of a context are not read: other servers' stand among them, and ours are found anew.</summary>
public sealed record CodeActionContext
{
    public string[]? Only { get; init; }
}

public sealed record CodeAction(string Title)
{
    public string? Kind { get; init; }

    public Diagnostic[]? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public CodeActionData? Data { get; init; }
}

/// <summary>What we need to know again when an action is to be resolved: ours, the client hands it back as it is.</summary>
/// <param name="Uri">The document that it was offered in.</param>
/// <param name="Action">What it does.</param>
/// <param name="Text">What it is done with: a spelling, a label.</param>
public sealed record CodeActionData(string Uri, string Action, string Text);

public static class CodeActionKind
{
    public const string QuickFix = "quickfix";

    /// <summary>Ours of the kind <c>source.fixAll</c>, as the specification has servers name theirs.</summary>
    public const string FixAll = "source.fixAll.termlsp";
}

/// <summary>Edits by document; <see cref="DocumentChanges"/> where the client takes them, else <see cref="Changes"/>.</summary>
public sealed record WorkspaceEdit
{
    public Dictionary<string, TextEdit[]>? Changes { get; init; }

    public DocumentChange[]? DocumentChanges { get; init; }
}

/// <summary>The edits of a document, or, where <see cref="Kind"/> is <c>create</c>, that there is to be a file.</summary>
public sealed record DocumentChange
{
    public string? Kind { get; init; }

    public string? Uri { get; init; }

    public CreateFileOptions? Options { get; init; }

    public OptionalVersionedTextDocumentIdentifier? TextDocument { get; init; }

    public TextEdit[]? Edits { get; init; }
}

public sealed record CreateFileOptions(bool IgnoreIfExists);

public sealed record OptionalVersionedTextDocumentIdentifier(string Uri)
{
    /// <summary>The version that the edits are for; the client drops them when it has another by now. It must stand, if only as null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}
