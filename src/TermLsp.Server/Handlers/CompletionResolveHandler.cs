using System.Text.Json;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>completionItem/resolve</c>: the documentation, in the item's own language.</summary>
internal static class CompletionResolveHandler
{
    public static Lsp.CompletionItem Handle(ClientProfile client, Analysis analysis, Lsp.CompletionItem item)
    {
        string? concept = item.Data is { ValueKind: JsonValueKind.String } data ? data.GetString() : null;
        if (concept is null || analysis.Glossaries.ById(concept) is not { } entry)
            return item;
        LanguageTag language = DocumentLanguage.Of(item.Label) ?? client.Language;
        return item with
        {
            Documentation = client.DocumentationMarkup.ToProtocol(analysis.Describe(entry, language, client.DocumentationMarkup)),
        };
    }
}
