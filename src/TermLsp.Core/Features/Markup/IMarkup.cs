namespace TermLsp.Core.Features.Markup;

/// <summary>How the parts of a text are set, so that one composition serves Markdown and plain text.</summary>
public interface IMarkup
{
    /// <summary>A line between sections.</summary>
    string Rule { get; }

    /// <summary>A name, kept from meaning anything to the markup.</summary>
    string Literal(string text);

    /// <summary>A name that stands out.</summary>
    string Strong(string text);

    /// <summary>A label.</summary>
    string Emphasis(string text);

    /// <summary>
    /// A name that leads somewhere; <paramref name="target"/> null: nowhere. Where a name cannot lead anywhere, a web address stands in its
    /// place.
    /// </summary>
    string Link(string text, Uri? target);
}
