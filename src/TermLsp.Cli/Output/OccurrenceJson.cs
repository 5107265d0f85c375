using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output;

/// <summary>An occurrence in JSON, one object a line, so that any engine can share a corpus out by file and add up.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Range">Where: 0-based, in UTF-16 code units, as in LSP.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Form">The term that it spells.</param>
/// <param name="Concept">The concept's id.</param>
/// <param name="Glossary">The glossary's id.</param>
/// <param name="Zone">What kind of text it stands in: prose, link-text, inline-code ...</param>
public sealed record OccurrenceJson(string Path, RangeJson Range, string Text, string Form, string Concept, string Glossary, string Zone)
{
    /// <summary>One line.</summary>
    public static string Write(string path, SourceText text, Occurrence occurrence) => JsonSerializer.Serialize(
        new OccurrenceJson(
            path,
            RangeJson.Of(text, occurrence.Span),
            text.Slice(occurrence.Span),
            occurrence.Term.Text.Value,
            occurrence.Entry.Concept.Id.Value,
            occurrence.Entry.Glossary.Id,
            ZoneName.Of(occurrence.Zone)),
        LineJsonContext.Readable.OccurrenceJson);
}

/// <summary>JSON on one line, made at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OccurrenceJson))]
internal sealed partial class LineJsonContext : JsonSerializerContext
{
    /// <summary>Chinese as it is, not as \u escapes.</summary>
    public static LineJsonContext Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
