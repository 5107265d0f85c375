using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace TermLsp.Server;

/// <summary>Tells the person at the client what happens: <c>window/logMessage</c>, and <c>$/logTrace</c> where a trace was asked for.</summary>
internal sealed class ClientLog(IJsonRpcMessageHandler wire)
{
    /// <summary>How much is traced: one of <see cref="Lsp.TraceValue"/>.</summary>
    public string Trace { get; set; } = Lsp.TraceValue.Off;

    /// <summary>Says something in the client's log.</summary>
    public Task WriteAsync(Lsp.MessageType type, string message) => NotifyAsync("window/logMessage", new Lsp.LogMessageParams(type, message));

    /// <summary>Traces something, the details only where the client wants them.</summary>
    public Task TraceAsync(string message, Func<string> details) => Trace switch
    {
        Lsp.TraceValue.Messages => NotifyAsync("$/logTrace", new Lsp.LogTraceParams(message)),
        Lsp.TraceValue.Verbose => NotifyAsync("$/logTrace", new Lsp.LogTraceParams(message, details())),
        _ => Task.CompletedTask,
    };

    // A log that cannot be written any more has nobody to read it.
    private async Task NotifyAsync(string method, object parameters)
    {
        try
        {
            await wire.WriteAsync(new JsonRpcRequest { Method = method, Arguments = parameters }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ObjectDisposedException or IOException or OperationCanceledException)
        {
        }
    }
}
