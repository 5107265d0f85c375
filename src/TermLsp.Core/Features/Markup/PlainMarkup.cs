namespace TermLsp.Core.Features.Markup;

/// <summary>Text without any marks, for clients and terminals that show it as it is.</summary>
public sealed class PlainMarkup : IMarkup
{
    private PlainMarkup()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainMarkup Instance { get; } = new();

    /// <inheritdoc/>
    public string Rule => "———";

    /// <inheritdoc/>
    public string Literal(string text) => text;

    /// <inheritdoc/>
    public string Strong(string text) => text;

    /// <inheritdoc/>
    public string Emphasis(string text) => text;

    /// <inheritdoc/>
    public string Link(string text, Uri? target) => target is { Scheme: "http" or "https" } ? target.AbsoluteUri : text;
}
