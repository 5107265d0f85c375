using System.Globalization;
using TermLsp.Core.Authoring;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/completion</c> in a glossary: its keys, the words that they take, the concepts that it may name.</summary>
internal static class GlossaryCompletion
{
    /// <summary>What may be written there; null where nothing of the format's own may.</summary>
    public static Lsp.CompletionList? Handle(Session session, DocumentContext context, Document document, int offset)
    {
        if (!session.IsOwnFormat(document))
            return null;
        ClientProfile client = session.Profile;
        PositionMapper positions = new(client.Encoding);
        IEnumerable<(string Id, string Title)> concepts = context.Glossaries.Entries.Select(entry => (entry.Concept.Id.Value, Title(entry.Concept)));
        Lsp.CompletionItem[] items =
        [
            .. GlossaryKeyCompletion.At(document.Text, offset, client.Language, concepts).Select((proposal, rank) => new Lsp.CompletionItem
            {
                Label = proposal.Label,
                Kind = proposal.Kind switch
                {
                    GlossaryProposalKind.Key => Lsp.CompletionItemKind.Property,
                    GlossaryProposalKind.Concept => Lsp.CompletionItemKind.Reference,
                    _ => Lsp.CompletionItemKind.Value,
                },
                Detail = proposal.Detail.Length > 0 ? proposal.Detail : null,
                Documentation = proposal.Documentation.Length > 0
                    ? client.DocumentationMarkup.ToProtocol(proposal.Documentation.InMarkup(client.DocumentationMarkup))
                    : null,
                SortText = rank.ToString("D3", CultureInfo.InvariantCulture),
                TextEdit = new Lsp.CompletionTextEdit(proposal.NewText) { Range = positions.ToRange(document.Text, proposal.Replaces) },
            }),
        ];
        return items.Length > 0 ? new Lsp.CompletionList(IsIncomplete: false, items) : null;
    }

    private static string Title(Concept concept) => concept.Terms.First(term => term.IsRight).Text.Value;
}
