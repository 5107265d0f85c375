using System.Text.Json;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Protocol;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>completionItem/resolve</c>: the documentation, in the item's own language.</summary>
internal static class CompletionResolveHandler
{
    public static async Task<Lsp.CompletionItem> HandleAsync(Session session, Lsp.CompletionItem item, CancellationToken cancellation) =>
        DataOf(item) is { } data
            ? await session.AnswerAsync(data.Uri, analysis => Document(session.Profile, analysis, item, data.Concept), cancellation).ConfigureAwait(false)
            : item;

    private static Lsp.CompletionItem Document(ClientProfile client, Analysis analysis, Lsp.CompletionItem item, string concept)
    {
        if (analysis.Glossaries.ById(concept) is not { } entry)
            return item;
        LanguageTag language = DocumentLanguage.Of(item.Label) ?? client.Language;
        return item with
        {
            Documentation = client.DocumentationMarkup.ToProtocol(analysis.Describe(entry, language, client.DocumentationMarkup)),
        };
    }

    // A client may hand back anything.
    private static Lsp.CompletionItemData? DataOf(Lsp.CompletionItem item)
    {
        try
        {
            return item.Data is { ValueKind: JsonValueKind.Object } data ? data.Deserialize(ProtocolJsonContext.Default.CompletionItemData) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
