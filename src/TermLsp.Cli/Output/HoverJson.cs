using System.Text.Json;
using TermLsp.Core.Features;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output;

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
