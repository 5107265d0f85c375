using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Json;

/// <summary>Writes our own format in JSON, in its full form, which holds all that a glossary can say.</summary>
public sealed class JsonGlossaryWriter : IGlossaryWriter
{
    // Chinese stays readable: the file is UTF-8, and no web page.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private JsonGlossaryWriter()
    {
    }

    /// <summary>The writer.</summary>
    public static JsonGlossaryWriter Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
            Write(FullForm.Of(glossary, losses), writer);
        return new GlossaryWriteResult(Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n", losses.Losses);
    }

    private static void Write(YamlNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case YamlMapping mapping:
                writer.WriteStartObject();
                foreach (YamlEntry entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key.Value);
                    Write(entry.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case YamlSequence sequence:
                writer.WriteStartArray();
                foreach (YamlNode item in sequence.Items)
                    Write(item, writer);
                writer.WriteEndArray();
                break;
            case YamlScalar { IsPlain: true } plain:
                writer.WriteRawValue(plain.Value);
                break;
            case YamlScalar text:
                writer.WriteStringValue(text.Value);
                break;
        }
    }
}
