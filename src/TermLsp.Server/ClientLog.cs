namespace TermLsp.Server;

/// <summary>Tells the person at the client what happens: <c>window/logMessage</c>, and <c>$/logTrace</c> where a trace was asked for.</summary>
internal sealed class ClientLog(Client client)
{
    /// <summary>How much is traced: one of <see cref="Lsp.TraceValue"/>.</summary>
    public string Trace { get; set; } = Lsp.TraceValue.Off;

    /// <summary>Says something in the client's log.</summary>
    public Task WriteAsync(Lsp.MessageType type, string message) => client.NotifyAsync("window/logMessage", new Lsp.LogMessageParams(type, message));

    /// <summary>Traces something, the details only where the client wants them.</summary>
    public Task TraceAsync(string message, Func<string> details) => Trace switch
    {
        Lsp.TraceValue.Messages => client.NotifyAsync("$/logTrace", new Lsp.LogTraceParams(message)),
        Lsp.TraceValue.Verbose => client.NotifyAsync("$/logTrace", new Lsp.LogTraceParams(message, details())),
        _ => Task.CompletedTask,
    };
}
