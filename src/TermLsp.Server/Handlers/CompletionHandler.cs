using System.Globalization;
using System.Text.Json;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Protocol;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;
using CompletionItem = TermLsp.Core.Features.CompletionItem;
using CompletionList = TermLsp.Core.Features.CompletionList;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/completion</c>.</summary>
internal static class CompletionHandler
{
    public static Lsp.CompletionList Handle(
        Session session, DocumentContext context, Document document, Lsp.Position position, CancellationToken cancellation)
    {
        ClientProfile client = session.Profile;
        PositionMapper positions = new(client.Encoding);
        int offset = positions.ToOffset(document.Text, position);
        if (GlossaryCompletion.Handle(session, context, document, offset) is { } proposals)
            return proposals;
        CompletionList list = context.Analysis.Complete(document, offset, client.Language, cancellation);
        CompletionRanges ranges = new(client, positions, document.Text, list.Items);
        // All at once: each by itself would be a document of its own.
        JsonElement data = JsonSerializer.SerializeToElement(
            [.. list.Items.Select(item => new Lsp.CompletionItemData(document.Uri, item.Entry.Concept.Id.Value))],
            ProtocolJsonContext.Default.CompletionItemDataArray);
        string rankFormat = "D" + list.Items.Length.ToString(CultureInfo.InvariantCulture).Length.ToString(CultureInfo.InvariantCulture);
        return new Lsp.CompletionList(list.IsIncomplete, [.. list.Items.Select(ToProtocol)]) { ItemDefaults = ranges.Common };

        Lsp.CompletionItem ToProtocol(CompletionItem item, int rank) => new()
        {
            Label = client.InsertsLabels ? CompletionWords.Label(document, item) : item.NewText,
            LabelDetails = client.ShowsLabelDetails ? Details(item) : null,
            Detail = client.ShowsLabelDetails ? null : Equivalent(item),
            Kind = Lsp.CompletionItemKind.Text,
            SortText = rank.ToString(rankFormat, CultureInfo.InvariantCulture),
            // Where it is the label it goes without saying, and Neovim before 0.10 heeds our range only where it is not said.
            FilterText = FilterText(item) is var filter && filter == item.NewText ? null : filter,
            TextEdit = ranges.Common is null ? ranges.Of(item) : null,
            TextEditText = ranges.Common is null ? null : item.NewText,
            Data = data[rank],
        };

        string FilterText(CompletionItem item) => client.FiltersByWord ? CompletionWords.FilterText(document, item) : item.FilterText;
    }

    // The space keeps it off the label; the client puts none.
    private static Lsp.CompletionItemLabelDetails Details(CompletionItem item) =>
        new(Equivalent(item) is { } equivalent ? " " + equivalent : null, item.Entry.Glossary.Id);

    private static string? Equivalent(CompletionItem item)
    {
        Concept concept = item.Entry.Concept;
        string? equivalent = (concept.PreferredTermBeside(item.Term.Language) ?? concept.PreferredTerm(item.Term.Language))?.Text.Value;
        return equivalent == item.NewText ? null : equivalent;
    }
}
