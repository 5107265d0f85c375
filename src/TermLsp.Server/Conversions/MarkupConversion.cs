using TermLsp.Core.Features.Markup;

namespace TermLsp.Server.Conversions;

/// <summary>From a text and its markup to the wire.</summary>
internal static class MarkupConversion
{
    public static Lsp.MarkupContent ToProtocol(this IMarkup markup, string text) =>
        new(markup is MarkdownMarkup ? Lsp.MarkupKind.Markdown : Lsp.MarkupKind.PlainText, text);
}
