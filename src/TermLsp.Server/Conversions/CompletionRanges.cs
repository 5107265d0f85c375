using System.Collections.Immutable;
using TermLsp.Core.Features;
using TermLsp.Core.Text;

namespace TermLsp.Server.Conversions;

/// <summary>What items replace, as the client takes it: once for all of them, where it can be said so.</summary>
internal sealed class CompletionRanges
{
    private readonly bool _takesBoth;
    private readonly PositionMapper _positions;
    private readonly SourceText _text;

    // All items begin where the first one does, as a rule: its range need not be counted out again.
    private readonly TextSpan _first;
    private readonly Lsp.Range? _firstRange;

    public CompletionRanges(ClientProfile client, PositionMapper positions, SourceText text, ImmutableArray<CompletionItem> items)
    {
        (_takesBoth, _positions, _text) = (client.TakesInsertReplace, positions, text);
        if (items.IsEmpty)
            return;
        _first = items[0].Replaces;
        _firstRange = positions.ToRange(text, _first);
        if (client.TakesCommonRange && items.All(item => item.Replaces == _first && (!_takesBoth || item.Overwrites == items[0].Overwrites)))
            Common = new Lsp.CompletionItemDefaults(EditRange(items[0]));
    }

    /// <summary>What goes for all items; null where each says its own.</summary>
    public Lsp.CompletionItemDefaults? Common { get; }

    /// <summary>The edit of one item.</summary>
    public Lsp.CompletionTextEdit Of(CompletionItem item) => HasTwo(item)
        ? new Lsp.CompletionTextEdit(item.NewText) { Insert = Range(item.Replaces), Replace = Range(item.Overwrites) }
        : new Lsp.CompletionTextEdit(item.NewText) { Range = Range(item.Replaces) };

    private Lsp.CompletionEditRange EditRange(CompletionItem item) => HasTwo(item)
        ? new Lsp.CompletionEditRange { Insert = Range(item.Replaces), Replace = Range(item.Overwrites) }
        : new Lsp.CompletionEditRange { Start = Range(item.Replaces).Start, End = Range(item.Replaces).End };

    private bool HasTwo(CompletionItem item) => _takesBoth && item.Overwrites != item.Replaces;

    private Lsp.Range Range(TextSpan span) => span == _first && _firstRange is { } first ? first : _positions.ToRange(_text, span);
}
