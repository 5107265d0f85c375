namespace TermLsp.Server;

/// <summary>What ends the server, besides the end of its input: the exit notification, the client's death, a change that failed.</summary>
internal sealed class ServerEnd(Action<string> complain) : IDisposable
{
    private readonly CancellationTokenSource _over = new();
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes at the end.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Ends.</summary>
    public void Now() => _reached.TrySetResult();

    /// <summary>Ends, because the state cannot be trusted any more.</summary>
    public void Fail(Exception error)
    {
        complain($"a change could not be applied, so the server ends: {error}".ReplaceLineEndings(" "));
        Now();
    }

    /// <summary>Ends when this process does.</summary>
    public void WatchClient(int processId) => _ = WatchClientAsync(processId);

    private async Task WatchClientAsync(int processId)
    {
        try
        {
            await ClientProcess.WaitForEndAsync(processId, _over.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        complain($"the client (process {processId}) is gone, so the server ends");
        Now();
    }

    /// <summary>Stops watching.</summary>
    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }
}
