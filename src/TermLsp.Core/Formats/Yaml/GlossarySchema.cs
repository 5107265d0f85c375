using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// The format as a JSON Schema (draft 2020-12), for editors that check and complete YAML and JSON by one. It is written from
/// <see cref="GlossaryKeys"/>; <c>glossary/schema.json</c> is what this writes.
/// </summary>
public static class GlossarySchema
{
    // Language tags as people write them, but for the entry's own keys that look like some; three capitals are rather a term.
    private const string Tag = "^(?!id$|pos$)([a-z]{2,3}|[A-Z]{2})([-_][A-Za-z0-9]{2,8})*$";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema's text.</summary>
    public static string Write()
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
            Root(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Root(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", "TermLsp glossary");
        writer.WriteString("description", "A glossary: a term a line, a list of entries, or the full form.\n术语表：每行一个术语、条目的列表，或完整形式。");

        Choice(writer, "array", writer => Reference(writer, "entries"), RootMapping);
        writer.WriteStartObject("$defs");
        Definitions(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void RootMapping(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("if");
        HasKeyOf(writer, GlossaryKeys.Glossary);
        writer.WriteEndObject();
        Reference(writer, "then", GlossaryKeys.Glossary.Name);
        Reference(writer, "else", "oneLines");
    }

    private static void Definitions(Utf8JsonWriter writer)
    {
        // Without quotes, 404 is a number and true a truth value, and what one has not written yet is null; to us all of them are texts.
        writer.WriteStartObject("text");
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("number");
        writer.WriteStringValue("boolean");
        writer.WriteStringValue("null");
        writer.WriteEndArray();
        writer.WriteEndObject();

        writer.WriteStartObject("entries");
        writer.WriteString("type", "array");
        Reference(writer, "items", "entry");
        writer.WriteEndObject();

        writer.WriteStartObject("entry");
        writer.WriteStartArray("type");
        writer.WriteStringValue("object");
        writer.WriteStringValue("null");
        writer.WriteEndArray();
        writer.WriteStartObject("if");
        HasKeyOf(writer, GlossaryKeys.Concept);
        writer.WriteEndObject();
        Reference(writer, "then", GlossaryKeys.Concept.Name);
        Reference(writer, "else", "oneLines");
        writer.WriteEndObject();

        writer.WriteStartObject("oneLines");
        writer.WriteString("description", "Terms, each with its equivalent or its definition.\n术语，各配以对应的说法或定义。");
        writer.WriteString("type", "object");
        writer.WriteStartObject("additionalProperties");
        Choice(writer, "object", writer => Reference(writer, GlossaryKeys.Concept.Name), writer => Reference(writer, "text"));
        writer.WriteEndObject();
        writer.WriteEndObject();

        foreach (MappingShape shape in GlossaryKeys.All)
            Shape(writer, shape);
    }

    private static void Shape(Utf8JsonWriter writer, MappingShape shape)
    {
        writer.WriteStartObject(shape.Name);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        if (shape == GlossaryKeys.Glossary)
        {
            writer.WriteStartObject("$schema");
            writer.WriteString("type", "string");
            writer.WriteEndObject();
        }

        foreach (GlossaryKey key in shape.Keys)
        {
            writer.WriteStartObject(key.Name);
            Key(writer, key);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (shape.Language is { } language)
        {
            writer.WriteStartObject("patternProperties");
            writer.WriteStartObject(Tag);
            Key(writer, language);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteBoolean("additionalProperties", false);
        string[] required = shape == GlossaryKeys.Glossary ? ["concepts"] : shape == GlossaryKeys.Term ? ["text"] : [];
        if (required.Length > 0)
        {
            writer.WriteStartArray("required");
            foreach (string key in required)
                writer.WriteStringValue(key);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Key(Utf8JsonWriter writer, GlossaryKey key)
    {
        writer.WriteString("description", $"{key.English}\n{key.Chinese}");
        if (key.Mapping == GlossaryKeys.Concept)
            Choice(writer, "array", writer => Reference(writer, "entries"), writer => Reference(writer, "entry"));
        else if (key.TakesList)
            Choice(writer, "array", writer => Items(writer, key), writer => Value(writer, key));
        else
            Value(writer, key);
    }

    private static void Items(Utf8JsonWriter writer, GlossaryKey key)
    {
        writer.WriteStartObject("items");
        Value(writer, key);
        writer.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter writer, GlossaryKey key)
    {
        if (key.Mapping is { } mapping && key.Scalar != ScalarKind.None)
        {
            Choice(writer, "object", writer => Reference(writer, mapping.Name), writer => Reference(writer, "text"));
        }
        else if (key.Mapping is { } alone)
        {
            Reference(writer, alone.Name);
        }
        else if (key.Scalar == ScalarKind.Number)
        {
            writer.WriteString("type", "integer");
            writer.WriteNumber("minimum", 1);
        }
        else if (key.Choices is ["true", "false"])
        {
            writer.WriteString("type", "boolean");
        }
        else if (key.Scalar == ScalarKind.Choice)
        {
            writer.WriteStartArray("enum");
            foreach (string choice in key.Choices)
                writer.WriteStringValue(choice);
            writer.WriteEndArray();
        }
        else
        {
            Reference(writer, "text");
        }
    }

    // That at least one of the names is a key of the shape: not all of them are none.
    private static void HasKeyOf(Utf8JsonWriter writer, MappingShape shape)
    {
        writer.WriteStartObject("not");
        writer.WriteStartObject("propertyNames");
        writer.WriteStartObject("not");
        writer.WriteStartArray("anyOf");
        writer.WriteStartObject();
        writer.WriteStartArray("enum");
        foreach (string name in shape.Names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
        writer.WriteEndObject();
        if (shape.Language is not null)
        {
            writer.WriteStartObject();
            writer.WriteString("pattern", Tag);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // One thing or another, so that an editor tells what is wrong with that which was meant, and not that nothing fits.
    private static void Choice(Utf8JsonWriter writer, string type, Action<Utf8JsonWriter> then, Action<Utf8JsonWriter> otherwise)
    {
        writer.WriteStartObject("if");
        writer.WriteString("type", type);
        writer.WriteEndObject();
        writer.WriteStartObject("then");
        then(writer);
        writer.WriteEndObject();
        writer.WriteStartObject("else");
        otherwise(writer);
        writer.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter writer, string key, string name)
    {
        writer.WriteStartObject(key);
        Reference(writer, name);
        writer.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter writer, string name) => writer.WriteString("$ref", $"#/$defs/{name}");
}
