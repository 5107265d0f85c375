using StreamJsonRpc;
using TermLsp.Server.Transport;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>Runs a language server over a pair of streams.</summary>
public static class LanguageServerHost
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

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
        Client client = new(wire);
        ClientLog log = new(client);
        WorkspaceGlossaries glossaries = new(options.Glossaries);
        // Nothing is loaded before initialize is answered: on a busy machine the two would share a processor, and an editor waits for that answer.
        using Session session = new(glossaries, new Contexts(glossaries, wire.FirstAnswer, client), client, log, options.Version) { PositionEncoding = options.PositionEncoding };
        using ServerEnd end = new(Complain);
        using Rpc rpc = new(wire, log, Complain);
        rpc.AddLocalRpcTarget(
            RpcTargetMetadata.FromShape<ILanguageServer>(), new LanguageServer(session, end), options: null);
        rpc.StartListening();
        using CancellationTokenSource over = new();
        _ = WatchAsync(session, over.Token);
        if (options.ClientProcessId is { } process)
            end.WatchClient(process);

        _ = session.Contexts.LoadAsync(path: null);
        Task first = await Task.WhenAny(rpc.Completion, end.Reached, wire.OutputBroken).ConfigureAwait(false);
        if (first == end.Reached)
            await wire.DrainAsync().ConfigureAwait(false);
        else if (first == wire.OutputBroken)
            Complain("the client reads no more, so the server ends");
        else if (rpc.Completion.Exception?.InnerException is { } error)
            Complain($"the connection broke: {error.Message}".ReplaceLineEndings(" "));
        await over.CancelAsync().ConfigureAwait(false);
        return wire.Admission.IsShutDown ? 0 : 1;
    }

    // Even where the client watches: it does so in its own folders alone, and not every client that says so does.
    private static async Task WatchAsync(Session session, CancellationToken over)
    {
        ChangeWatch watch = new(() => session.Glossaries.Watched);
        using PeriodicTimer timer = new(BetweenLooks);
        try
        {
            while (await timer.WaitForNextTickAsync(over).ConfigureAwait(false))
            {
                if (watch.Look() is { IsEmpty: false } changed)
                    session.FilesChanged(changed);
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }
}
