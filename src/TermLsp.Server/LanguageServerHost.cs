using StreamJsonRpc;
using TermLsp.Server.Transport;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>Runs a language server over a pair of streams.</summary>
public static class LanguageServerHost
{
    /// <summary>
    /// Serves one client until its end. Returns the exit code that LSP asks for: 0 after a shutdown request, else 1.
    /// </summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing but the protocol goes there.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="errors">Where one line goes for each thing that the client cannot be told.</param>
    public static async Task<int> RunAsync(Stream input, Stream output, ServerOptions options, TextWriter errors)
    {
        TextWriter lines = TextWriter.Synchronized(errors);
        void Complain(string message) => lines.WriteLine($"termlsp: {message}");

        MessageHandler wire = new(input, output, Complain);
        ClientLog log = new(wire);
        Task<LoadedGlossaries> loading = LoadAsync(wire, options);
        using ServerEnd end = new(Complain);
        using Rpc rpc = new(wire, log, Complain);
        rpc.AddLocalRpcTarget(
            RpcTargetMetadata.FromShape<ILanguageServer>(), new LanguageServer(new Session(loading, log, options.Version), end), options: null);
        rpc.StartListening();
        if (options.ClientProcessId is { } client)
            end.WatchClient(client);

        Task first = await Task.WhenAny(rpc.Completion, end.Reached, wire.OutputBroken).ConfigureAwait(false);
        if (first == end.Reached)
            await wire.DrainAsync().ConfigureAwait(false);
        else if (first == wire.OutputBroken)
            Complain("the client reads no more, so the server ends");
        else if (rpc.Completion.Exception?.InnerException is { } error)
            Complain($"the connection broke: {error.Message}".ReplaceLineEndings(" "));
        return wire.Admission.IsShutDown ? 0 : 1;
    }

    // Not before initialize is answered: on a busy machine the two would share a processor, and an editor waits for that answer.
    private static async Task<LoadedGlossaries> LoadAsync(MessageHandler wire, ServerOptions options)
    {
        await wire.FirstAnswer.ConfigureAwait(false);
        return await Task.Run(options.LoadGlossaries).ConfigureAwait(false);
    }
}
