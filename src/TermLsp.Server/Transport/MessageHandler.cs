using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;
using StreamJsonRpc.Reflection;
using TermLsp.Protocol;

namespace TermLsp.Server.Transport;

/// <summary>
/// The wire. Only what may be dispatched reaches JSON-RPC: what comes at the wrong time, cannot be read, or answers nothing that was asked is
/// dealt with here, so that none of it ends the connection.
/// </summary>
internal sealed class MessageHandler(Stream input, Stream output, Action<string> complain)
    : HeaderDelimitedMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), new MessageFormatter())
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ClientPatience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<RequestId, bool> _theirs = new();
    private readonly ConcurrentDictionary<RequestId, Action<JsonRpcMessage>> _ours = new();
    private readonly TaskCompletionSource _firstAnswer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _outputBroken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource? _answered;
    // Far from those that clients give theirs: Vim 9.0 takes a request with the id that it waits for as its answer.
    private long _lastRequest = 1_000_000;

    /// <summary>Judges what comes in.</summary>
    public Admission Admission { get; } = new();

    /// <summary>Completes when the first message, an answer to initialize as a rule, has been written.</summary>
    public Task FirstAnswer => _firstAnswer.Task;

    /// <summary>Completes when nobody reads any more what we write.</summary>
    public Task OutputBroken => _outputBroken.Task;

    /// <summary>Waits, for a while, until every request that came has had its answer written.</summary>
    public async Task DrainAsync()
    {
        // One for all who wait: exit and the end of the input may come together.
        TaskCompletionSource fresh = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource answered = Interlocked.CompareExchange(ref _answered, fresh, null) ?? fresh;
        SignalWhenAnswered();
        await Task.WhenAny(answered.Task, Task.Delay(Patience)).ConfigureAwait(false);
    }

    /// <summary>
    /// Asks the client something; null where it answers an error, with null, or not in time. Not by way of JSON-RPC's own requests, for which a
    /// source-generated context is not enough.
    /// </summary>
    public async Task<T?> RequestAsync<T>(string method, object? parameters)
        where T : class
    {
        RequestId id = new(Interlocked.Increment(ref _lastRequest));
        TaskCompletionSource<T?> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        // The message must be read before it is given back, so it is read where it is met.
        _ours[id] = message => Take(message, answer);
        try
        {
            await WriteAsync(new JsonRpcRequest { RequestId = id, Method = method, Arguments = parameters }, CancellationToken.None).ConfigureAwait(false);
            return await answer.Task.WaitAsync(ClientPatience).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ObjectDisposedException or IOException or OperationCanceledException or TimeoutException)
        {
            return null;
        }
        finally
        {
            _ours.TryRemove(id, out _);
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            JsonRpcMessage? message = await ReadFrameAsync(cancellationToken).ConfigureAwait(false);
            if (message is null)
            {
                // A client may ask, close its end, and read on: it still gets its answers.
                await DrainAsync().ConfigureAwait(false);
                return null;
            }

            if (await IsForDispatchAsync(message, cancellationToken).ConfigureAwait(false))
                return message;
            ((IJsonRpcMessageBufferManager)this).DeserializationComplete(message);
        }
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is not JsonRpcRequest && content is IJsonRpcMessageWithId answer)
            _theirs.TryRemove(answer.RequestId, out _);
    }

    /// <inheritdoc/>
    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        try
        {
            await base.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            _outputBroken.TrySetResult();
            throw;
        }

        _firstAnswer.TrySetResult();
        SignalWhenAnswered();
    }

    private async ValueTask<JsonRpcMessage?> ReadFrameAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (ArgumentOutOfRangeException)
            {
                // A frame of no length at all: there is nothing to skip.
                complain("an empty message was passed over");
            }
        }
    }

    private async ValueTask<bool> IsForDispatchAsync(JsonRpcMessage message, CancellationToken cancellationToken)
    {
        switch (message)
        {
            case UnreadableMessage unreadable:
                complain(unreadable.Error!.Message!);
                if (unreadable.CanBeAnswered)
                    await WriteAsync(unreadable, cancellationToken).ConfigureAwait(false);
                return false;
            case JsonRpcRequest request:
                return await IsAdmittedAsync(request, cancellationToken).ConfigureAwait(false);
            case IJsonRpcMessageWithId answer:
                // JSON-RPC would hang up on an answer that it did not ask for: those to us it need not see, those to nothing are a confused client's.
                if (_ours.TryRemove(answer.RequestId, out Action<JsonRpcMessage>? take))
                    take(message);
                return false;
            default:
                return false;
        }
    }

    private async ValueTask<bool> IsAdmittedAsync(JsonRpcRequest request, CancellationToken cancellationToken)
    {
        switch (Admission.Judge(request.Method ?? "", request.IsResponseExpected))
        {
            case Verdict.Admit:
                if (request.IsResponseExpected)
                    _theirs[request.RequestId] = true;
                return true;
            case Verdict.NotInitialized:
                await RefuseAsync(request, ErrorCodes.ServerNotInitialized, "the first request must be 'initialize'", cancellationToken).ConfigureAwait(false);
                return false;
            case Verdict.InvalidRequest:
                string why = Admission.IsShutDown ? "the server has been shut down" : "the server is initialized already";
                await RefuseAsync(request, ErrorCodes.InvalidRequest, why, cancellationToken).ConfigureAwait(false);
                return false;
            default:
                return false;
        }
    }

    private ValueTask RefuseAsync(JsonRpcRequest request, int code, string why, CancellationToken cancellationToken) => WriteAsync(
        new JsonRpcError
        {
            RequestId = request.RequestId,
            Error = new JsonRpcError.ErrorDetail { Code = (JsonRpcErrorCode)code, Message = why },
        },
        cancellationToken);

    private static void Take<T>(JsonRpcMessage message, TaskCompletionSource<T?> answer)
        where T : class
    {
        try
        {
            answer.TrySetResult(message is JsonRpcResult result ? result.GetResult<T>() : null);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NotSupportedException)
        {
            answer.TrySetResult(null);
        }
    }

    private void SignalWhenAnswered()
    {
        if (_theirs.IsEmpty)
            Volatile.Read(ref _answered)?.TrySetResult();
    }
}
