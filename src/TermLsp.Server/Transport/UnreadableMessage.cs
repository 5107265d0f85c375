using System.Buffers;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using TermLsp.Protocol;

namespace TermLsp.Server.Transport;

/// <summary>
/// A message whose frame was right and whose content was not. It is itself the answer to be sent, where it had an id to answer to.
/// </summary>
internal sealed class UnreadableMessage : JsonRpcError
{
    /// <summary>Whether the sender can be answered. JSON-RPC would have an answer with the id null; editors take that for a fault of ours.</summary>
    public bool CanBeAnswered => RequestId.Number is not null || RequestId.String is not null;

    /// <summary>Describes a message by the reason why it could not be read.</summary>
    public static UnreadableMessage Of(ReadOnlySequence<byte> content, string reason)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            return Create(ErrorCodes.InvalidRequest, $"this is no JSON-RPC request: {reason}", IdOf(document.RootElement));
        }
        catch (JsonException error)
        {
            return Create(ErrorCodes.ParseError, $"this is not JSON: {error.Message}", default);
        }
    }

    private static UnreadableMessage Create(int code, string message, RequestId id) => new()
    {
        RequestId = id,
        Error = new ErrorDetail { Code = (JsonRpcErrorCode)code, Message = message },
    };

    private static RequestId IdOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out JsonElement id))
            return default;
        return id.ValueKind switch
        {
            JsonValueKind.Number when id.TryGetInt64(out long number) => new RequestId(number),
            JsonValueKind.String => new RequestId(id.GetString()),
            _ => default,
        };
    }
}
