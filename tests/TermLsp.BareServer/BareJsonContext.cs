using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TermLsp.BareServer;

/// <summary>The messages, and the types that StreamJsonRpc itself reads and writes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Unread))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(RequestId))]
[JsonSerializable(typeof(CommonErrorData))]
[JsonSerializable(typeof(object))]
internal sealed partial class BareJsonContext : JsonSerializerContext
{
    // The formatter warns of reflection that a source-generated resolver leaves no room for.
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The resolver is source-generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The resolver is source-generated.")]
    public static SystemTextJsonFormatter CreateFormatter() =>
        new() { JsonSerializerOptions = new JsonSerializerOptions(Default.Options) { TypeInfoResolver = Default } };
}
