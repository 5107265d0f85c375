using TermLsp.Core.Features.Markup;

namespace TermLsp.Server.Conversions;

/// <summary>From a text and its markup to the wire.</summary>
internal static class MarkupConversion
{
    public static Lsp.MarkupContent ToProtocol(this IMarkup markup, string text) =>
        new(markup is MarkdownMarkup ? Lsp.MarkupKind.Markdown : Lsp.MarkupKind.PlainText, text);

    /// <summary>A text of our own that is written in Markdown, as the client shows it: its few marks are of no use in plain text.</summary>
    public static string InMarkup(this string markdown, IMarkup markup) =>
        markup is MarkdownMarkup
            ? markdown
            : markdown.Replace("**", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
