using System.Text.Json;

namespace TermLsp.Protocol;

public sealed record CompletionParams(TextDocumentIdentifier TextDocument, Position Position);

public sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items)
{
    public CompletionItemDefaults? ItemDefaults { get; init; }
}

/// <summary>What goes for each item that does not say otherwise.</summary>
public sealed record CompletionItemDefaults(CompletionEditRange EditRange);

/// <summary>LSP's <c>Range | EditRangeWithInsertReplace</c>: either a start and an end, or two ranges.</summary>
public sealed record CompletionEditRange
{
    public Position? Start { get; init; }

    public Position? End { get; init; }

    public Range? Insert { get; init; }

    public Range? Replace { get; init; }
}

/// <summary>LSP's <c>TextEdit | InsertReplaceEdit</c>: either one range, or one for each way of accepting an item.</summary>
public sealed record CompletionTextEdit(string NewText)
{
    public Range? Range { get; init; }

    public Range? Insert { get; init; }

    public Range? Replace { get; init; }
}

public sealed record CompletionItem
{
    public required string Label { get; init; }

    public CompletionItemLabelDetails? LabelDetails { get; init; }

    public CompletionItemKind? Kind { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public CompletionTextEdit? TextEdit { get; init; }

    /// <summary>The text alone, where <see cref="CompletionItemDefaults.EditRange"/> says what it replaces.</summary>
    public string? TextEditText { get; init; }

    /// <summary>What we need to resolve the item; a client hands it back as it is.</summary>
    public JsonElement? Data { get; init; }
}

/// <summary>What we put into <see cref="CompletionItem.Data"/>: where the item was offered, and the id of its concept.</summary>
public sealed record CompletionItemData(string Uri, string Concept);

public sealed record CompletionItemLabelDetails(string? Detail = null, string? Description = null);

/// <summary>Of the kinds that there are, those that we use.</summary>
public enum CompletionItemKind
{
    Text = 1,
    Property = 10,
    Value = 12,
    Reference = 18,
}
