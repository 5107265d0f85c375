using TermLsp.Core.Authoring;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/documentSymbol</c>: the concepts of a glossary, and the terms of each.</summary>
internal static class DocumentSymbolHandler
{
    public static Lsp.DocumentSymbol[] Handle(Session session, Document document)
    {
        if (DocumentPath.Of(document.Uri) is not { } path || session.Glossaries.Read(path, document.Text) is not { } read)
            return [];
        PositionMapper positions = new(session.Profile.Encoding);
        return ToProtocol(read.Glossaries.SelectMany(glossary => GlossaryOutline.Of(glossary, document.Text)));

        Lsp.DocumentSymbol[] ToProtocol(IEnumerable<OutlineEntry> entries) =>
        [
            .. entries.Select(entry => new Lsp.DocumentSymbol(
                entry.Name, entry.Status is null ? Lsp.SymbolKind.Class : Lsp.SymbolKind.String,
                positions.ToRange(document.Text, entry.Span), positions.ToRange(document.Text, entry.Selection))
            {
                Detail = entry.Detail.Length > 0 ? entry.Detail : null,
                Tags = session.Profile.TakesSymbolTags && entry.Status > TermStatus.Admitted ? [Lsp.SymbolTag.Deprecated] : null,
                Children = session.Profile.TakesNestedSymbols && !entry.Children.IsEmpty ? ToProtocol(entry.Children) : null,
            }),
        ];
    }
}
