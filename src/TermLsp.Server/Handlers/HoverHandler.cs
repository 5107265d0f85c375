using TermLsp.Core;
using TermLsp.Core.Authoring;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/hover</c>: what a term means; in a glossary, what a key does.</summary>
internal static class HoverHandler
{
    public static Lsp.Hover? Handle(Session session, Analysis analysis, Document document, Lsp.Position position, CancellationToken cancellation)
    {
        ClientProfile client = session.Profile;
        PositionMapper positions = new(client.Encoding);
        int offset = positions.ToOffset(document.Text, position);
        if (session.IsOwnFormat(document) && GlossaryKeyHelp.HoverAt(document.Text, offset, client.Language) is (TextSpan key, string help))
            return new Lsp.Hover(client.HoverMarkup.ToProtocol(help.InMarkup(client.HoverMarkup)), positions.ToRange(document.Text, key));
        return analysis.Hover(document, offset, client.Language, cancellation) is Hover hover
            ? new Lsp.Hover(
                client.HoverMarkup.ToProtocol(analysis.Describe(hover, client.HoverMarkup)), positions.ToRange(document.Text, hover.Span))
            : null;
    }
}
