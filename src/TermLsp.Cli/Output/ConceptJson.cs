using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output;

/// <summary>A term in JSON.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Status">preferred, admitted, deprecated, forbidden or hidden.</param>
/// <param name="Abbreviation">True for an abbreviation, else absent.</param>
public sealed record TermJson(string Text, string Language, string Status, bool? Abbreviation);

/// <summary>A definition in JSON; <c>short</c> is a sentence or two, <c>long</c> more.</summary>
public sealed record DefinitionJson(string? Short, string? Long);

/// <summary>A concept in JSON.</summary>
/// <param name="Concept">Its id.</param>
/// <param name="Glossary">Its glossary's id.</param>
/// <param name="Terms">What it is called, in the glossary's order.</param>
/// <param name="Definition">Its definitions by language.</param>
/// <param name="Source">Addresses of works that say more.</param>
public sealed record ConceptJson(
    string Concept, string Glossary, TermJson[] Terms, Dictionary<string, DefinitionJson> Definition, string[] Source)
{
    /// <summary>One array of concepts.</summary>
    public static string Write(IEnumerable<GlossaryEntry> entries) =>
        JsonSerializer.Serialize([.. entries.Select(Of)], OutputJsonContext.Readable.ConceptJsonArray);

    /// <summary>One concept.</summary>
    public static ConceptJson Of(GlossaryEntry entry) => new(
        entry.Concept.Id.Value,
        entry.Glossary.Id,
        [.. entry.Concept.Terms.Select(term => new TermJson(
            term.Text.Value, term.Language.Value, term.Status.ToString().ToLowerInvariant(), term.IsAbbreviation ? true : null))],
        entry.Concept.Definitions.ToDictionary(
            definition => definition.Language.Value, definition => new DefinitionJson(definition.Short?.Value, definition.Long?.Value)),
        [.. entry.Concept.Sources.Select(source => source.Value)]);
}

/// <summary>How the command line's JSON is written, made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConceptJson[]))]
[JsonSerializable(typeof(HoverJson))]
[JsonSerializable(typeof(GlossaryStatistics))]
[JsonSerializable(typeof(ProblemJson[]))]
internal sealed partial class OutputJsonContext : JsonSerializerContext
{
    /// <summary>Chinese as it is, not as \u escapes: the output is UTF-8, and people read it.</summary>
    public static OutputJsonContext Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
