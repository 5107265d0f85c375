using System.IO.Pipelines;
using StreamJsonRpc;
using TermLsp.BareServer;

BareServer server = new();
using HeaderDelimitedMessageHandler wire = new(
    PipeWriter.Create(Console.OpenStandardOutput()), PipeReader.Create(Console.OpenStandardInput()), BareJsonContext.CreateFormatter());
using JsonRpc rpc = new(wire);
rpc.AddLocalRpcTarget(RpcTargetMetadata.FromShape<IBareServer>(), server, options: null);
rpc.StartListening();
await Task.WhenAny(rpc.Completion, server.Ended).ConfigureAwait(false);
