using TermLsp.Core.Authoring;
using TermLsp.Core.Documents;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/documentLink</c>: the sources of a glossary's concepts.</summary>
internal static class DocumentLinkHandler
{
    public static Lsp.DocumentLink[] Handle(Session session, Document document)
    {
        if (DocumentPath.Of(document.Uri) is not { } path || session.Glossaries.Read(path, document.Text) is not { } read)
            return [];
        PositionMapper positions = new(session.Profile.Encoding);
        return
        [
            .. read.Glossaries.SelectMany(glossary => GlossaryLinks.Of(glossary))
                .Select(link => new Lsp.DocumentLink(positions.ToRange(document.Text, link.Span), link.Target.AbsoluteUri)),
        ];
    }
}
