using PolyType;
using StreamJsonRpc;

namespace TermLsp.BareServer;

/// <summary>The messages of the start-up benchmark.</summary>
[JsonRpcContract]
[GenerateShape(IncludeMethods = MethodShapeFlags.PublicInstance)]
internal partial interface IBareServer
{
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    Task<InitializeResult> InitializeAsync(Unread parameters, CancellationToken cancellation);

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    void Initialized(Unread parameters);

    [JsonRpcMethod("shutdown")]
    Task<object?> ShutdownAsync(CancellationToken cancellation);

    [JsonRpcMethod("exit")]
    void Exit();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    void DidOpen(Unread parameters);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    Task<object?> HoverAsync(Unread parameters, CancellationToken cancellation);
}
