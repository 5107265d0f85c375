namespace TermLsp.BareServer;

/// <summary>Answers, and knows nothing.</summary>
internal sealed class BareServer : IBareServer
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the client says exit.</summary>
    public Task Ended => _ended.Task;

    /// <inheritdoc/>
    public Task<InitializeResult> InitializeAsync(Unread parameters, CancellationToken cancellation) =>
        Task.FromResult(new InitializeResult(new Capabilities()));

    /// <inheritdoc/>
    public void Initialized(Unread parameters)
    {
    }

    /// <inheritdoc/>
    public Task<object?> ShutdownAsync(CancellationToken cancellation) => Task.FromResult<object?>(null);

    /// <inheritdoc/>
    public void Exit() => _ended.TrySetResult();

    /// <inheritdoc/>
    public void DidOpen(Unread parameters)
    {
    }

    /// <inheritdoc/>
    public Task<object?> HoverAsync(Unread parameters, CancellationToken cancellation) => Task.FromResult<object?>(null);
}
