using System.Text;

namespace TermLsp.Core.Features.Markup;

/// <summary>CommonMark, with nothing beyond it.</summary>
public sealed class MarkdownMarkup : IMarkup
{
    // CommonMark 0.31, 2.4: these may be escaped. Those left out mean something only at the start of a line, where no name stands.
    private const string Special = "\\`*_[]<>&|~";

    private MarkdownMarkup()
    {
    }

    /// <summary>The only one.</summary>
    public static MarkdownMarkup Instance { get; } = new();

    /// <inheritdoc/>
    public string Rule => "---";

    /// <inheritdoc/>
    public string Literal(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <inheritdoc/>
    public string Strong(string text) => $"**{Literal(text)}**";

    /// <inheritdoc/>
    public string Emphasis(string text) => $"*{Literal(text)}*";

    /// <inheritdoc/>
    public string Link(string text, Uri? target) => target is null ? Literal(text) : $"[{Literal(text)}](<{Address(target)}>)";

    private static string Address(Uri target) =>
        target.AbsoluteUri.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
}
