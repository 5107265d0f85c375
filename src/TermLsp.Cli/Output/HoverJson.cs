using System.Text.Json;
using TermLsp.Core.Features;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output;

/// <summary>A place in JSON: 0-based, in UTF-16 code units, as in LSP.</summary>
public sealed record PositionJson(int Line, int Character);

/// <summary>A range in JSON, end exclusive.</summary>
public sealed record RangeJson(PositionJson Start, PositionJson End)
{
    /// <summary>The range of a span.</summary>
    public static RangeJson Of(SourceText text, TextSpan span) => new(Position(text, span.Start), Position(text, span.End));

    private static PositionJson Position(SourceText text, int offset)
    {
        LinePosition position = text.Lines.PositionOf(offset);
        return new PositionJson(position.Line, position.Character);
    }
}

/// <summary>A hover in JSON.</summary>
/// <param name="Range">Where the form stands.</param>
/// <param name="Text">The form.</param>
/// <param name="Language">The language of the explanation.</param>
/// <param name="Concepts">Its meanings, the nearest glossary's first.</param>
public sealed record HoverJson(RangeJson Range, string Text, string Language, ConceptJson[] Concepts)
{
    /// <summary>One hover.</summary>
    public static string Write(SourceText text, Hover hover) => JsonSerializer.Serialize(
        new HoverJson(
            RangeJson.Of(text, hover.Span),
            text.Slice(hover.Span),
            hover.Language.Value,
            [.. hover.Homographs.Select(met => ConceptJson.Of(met.Entry))]),
        OutputJsonContext.Readable.HoverJson);
}
