using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>What a block of an entry's text is.</summary>
internal enum BodyBlockKind
{
    /// <summary>Sentences, or label lines.</summary>
    Paragraph,

    /// <summary>A heading inside the entry.</summary>
    Heading,

    /// <summary>A list.</summary>
    List,

    /// <summary><c>&lt;!--more--&gt;</c>.</summary>
    More,

    /// <summary>Code, a quote, a table: part of the definition as it is.</summary>
    Other,
}

/// <summary>A block of an entry's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its place, to its last character that is no space.</param>
/// <param name="Indent">How many spaces a line of it may have before it that only say that it is in an item.</param>
/// <param name="Text">What a paragraph or heading says; looked into when it is asked for.</param>
/// <param name="Items">The blocks of each item of a list.</param>
internal sealed record BodyBlock(BodyBlockKind Kind, TextSpan Span, int Indent, Func<MarkedText> Text, Func<IEnumerable<IReadOnlyList<BodyBlock>>> Items)
{
    /// <summary>A block that is taken as it is, or a paragraph of a plain text.</summary>
    public static BodyBlock Of(BodyBlockKind kind, TextSpan span, int indent, Func<MarkedText>? text = null) =>
        new(kind, span, indent, text ?? (static () => default), static () => []);
}
