using TermLsp.Core.Features.Markup;

namespace TermLsp.Cli.Output;

/// <summary>Text with the terminal's own bold and faint (ECMA-48, SGR).</summary>
public sealed class AnsiMarkup : IMarkup
{
    private AnsiMarkup()
    {
    }

    /// <summary>The only one.</summary>
    public static AnsiMarkup Instance { get; } = new();

    /// <inheritdoc/>
    public string Rule => PlainMarkup.Instance.Rule;

    /// <inheritdoc/>
    public string Literal(string text) => text;

    /// <inheritdoc/>
    public string Strong(string text) => $"\e[1m{text}\e[22m";

    /// <inheritdoc/>
    public string Emphasis(string text) => $"\e[2m{text}\e[22m";

    /// <inheritdoc/>
    public string Link(string text, Uri? target) => PlainMarkup.Instance.Link(text, target);
}
