using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/hover</c>.</summary>
internal static class HoverHandler
{
    public static Lsp.Hover? Handle(
        ClientProfile client, Analysis analysis, Document document, Lsp.Position position, CancellationToken cancellation)
    {
        PositionMapper positions = new(client.Encoding);
        return analysis.Hover(document, positions.ToOffset(document.Text, position), client.Language, cancellation) is Hover hover
            ? new Lsp.Hover(
                client.HoverMarkup.ToProtocol(analysis.Describe(hover, client.HoverMarkup)), positions.ToRange(document.Text, hover.Span))
            : null;
    }
}
