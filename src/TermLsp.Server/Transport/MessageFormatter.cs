using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using TermLsp.Protocol;

namespace TermLsp.Server.Transport;

/// <summary>
/// Reads and writes message bodies. What a rightly framed message wrongly holds becomes an <see cref="UnreadableMessage"/> instead of the
/// end of the connection.
/// </summary>
internal sealed class MessageFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    // The base class warns of reflection that a source-generated resolver leaves no room for.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The resolver is source-generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The resolver is source-generated.")]
    public MessageFormatter() =>
        JsonSerializerOptions = new JsonSerializerOptions(ProtocolJsonContext.Default.Options)
        {
            // Nobody puts our messages into a page: Chinese is Chinese, in half as many bytes.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ProtocolJsonContext.Default, RpcJsonContext.Default),
        };

    // The base class's own method is not virtual: implementing the interface again puts this one in its place.
    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding)
    {
        if (TryDeserialize(contentBuffer, encoding, out string reason) is { } message)
            return message;
        return WithoutNullParams(contentBuffer) is { } mended && TryDeserialize(new ReadOnlySequence<byte>(mended), encoding, out _) is { } second
            ? second
            : UnreadableMessage.Of(contentBuffer, reason);
    }

    private JsonRpcMessage? TryDeserialize(ReadOnlySequence<byte> content, Encoding encoding, out string reason)
    {
        reason = "";
        try
        {
            return Deserialize(content, encoding);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            reason = error.Message;
            return null;
        }
    }

    /// <summary>
    /// The message without <c>"params": null</c>, which some clients send with shutdown and StreamJsonRpc cannot read; null where that is
    /// not what ails it.
    /// </summary>
    private static byte[]? WithoutNullParams(ReadOnlySequence<byte> content)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("params", out JsonElement parameters)
                || parameters.ValueKind != JsonValueKind.Null || !root.TryGetProperty("method", out JsonElement method)
                || method.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            ArrayBufferWriter<byte> mended = new();
            using (Utf8JsonWriter writer = new(mended))
            {
                writer.WriteStartObject();
                foreach (JsonProperty property in root.EnumerateObject().Where(property => property.Name != "params"))
                    property.WriteTo(writer);
                writer.WriteEndObject();
            }

            return mended.WrittenSpan.ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
