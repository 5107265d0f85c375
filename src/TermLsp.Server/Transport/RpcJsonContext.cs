using System.Text.Json.Serialization;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TermLsp.Server.Transport;

/// <summary>
/// The types that StreamJsonRpc itself reads and writes. Without <see cref="RequestId"/>, <c>$/cancelRequest</c> is lost in silence;
/// without the others, an error reply with data breaks the connection.
/// </summary>
[JsonSerializable(typeof(RequestId))]
[JsonSerializable(typeof(CommonErrorData))]
[JsonSerializable(typeof(object))]
internal sealed partial class RpcJsonContext : JsonSerializerContext;
