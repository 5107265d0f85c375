using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace TermLsp.Testing;

/// <summary>An editor, as far as the wire can tell: sends requests, keeps what the server says of itself.</summary>
public sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Wire _wire;
    private readonly Task _reading;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JObject>> _pending = new();
    private readonly ConcurrentQueue<JObject> _notifications = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Task<int>> _exitCode;
    private int _lastId;

    /// <param name="toServer">What the server reads.</param>
    /// <param name="fromServer">What it writes.</param>
    /// <param name="exitCode">Waits for its end.</param>
    public LspClient(Stream toServer, Stream fromServer, Func<Task<int>> exitCode)
    {
        _wire = new Wire(toServer, fromServer);
        _exitCode = exitCode;
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>What the server said unasked.</summary>
    public IReadOnlyCollection<JObject> Notifications => _notifications;

    /// <summary>What to answer to the server's requests, by method; others are answered null.</summary>
    public ConcurrentDictionary<string, JToken> Answers { get; } = new();

    /// <summary>Everything that answered no request of ours.</summary>
    public ConcurrentQueue<JObject> Unexpected { get; } = new();

    /// <summary>What reading broke on; null while all is well.</summary>
    public Exception? Failure { get; private set; }

    public Task NotifyAsync(string method, JToken? parameters = null) => _wire.SendAsync(Message(method, parameters));

    public Task SendRawAsync(byte[] bytes) => _wire.SendRawAsync(bytes);

    /// <summary>Sends a request; the task has the whole answer, an error too.</summary>
    public async Task<(JToken Id, Task<JObject> Answer)> StartAsync(string method, JToken? parameters = null, JToken? id = null)
    {
        id ??= Interlocked.Increment(ref _lastId);
        TaskCompletionSource<JObject> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[Key(id)] = answer;
        JObject message = Message(method, parameters);
        message["id"] = id;
        await _wire.SendAsync(message);
        return (id, answer.Task.WaitAsync(Patience));
    }

    /// <summary>The whole answer to a request.</summary>
    public async Task<JObject> AskAsync(string method, JToken? parameters = null) => await (await StartAsync(method, parameters)).Answer;

    /// <summary>The result of a request that must succeed.</summary>
    public async Task<JToken> RequestAsync(string method, JToken? parameters = null)
    {
        JObject answer = await AskAsync(method, parameters);
        return answer["error"] is { } error
            ? throw new InvalidOperationException($"{method}: {error.ToString(Newtonsoft.Json.Formatting.None)}")
            : answer["result"] ?? throw new InvalidOperationException($"{method}: neither result nor error");
    }

    public async Task<JToken> InitializeAsync(string capabilities = "{}", string locale = "en", int? processId = null)
    {
        JToken result = await RequestAsync("initialize", new JObject
        {
            ["processId"] = processId,
            ["rootUri"] = null,
            ["locale"] = locale,
            ["workspaceFolders"] = null,
            ["capabilities"] = JObject.Parse(capabilities),
        });
        await NotifyAsync("initialized", new JObject());
        return result;
    }

    public Task OpenAsync(string uri, string text, string language = "markdown") => NotifyAsync("textDocument/didOpen", new JObject
    {
        ["textDocument"] = new JObject { ["uri"] = uri, ["languageId"] = language, ["version"] = 1, ["text"] = text },
    });

    public Task<JToken> HoverAsync(string uri, long line, long character) => RequestAsync("textDocument/hover", At(uri, line, character));

    public static JObject At(string uri, long line, long character) => new()
    {
        ["textDocument"] = new JObject { ["uri"] = uri },
        ["position"] = new JObject { ["line"] = line, ["character"] = character },
    };

    /// <summary>Waits until the server has said something of this kind.</summary>
    public async Task<JObject> WaitForAsync(string method)
    {
        using CancellationTokenSource timeout = new(Patience);
        while (true)
        {
            if (_notifications.FirstOrDefault(message => (string?)message["method"] == method) is { } found)
                return found;
            await Task.Delay(10, timeout.Token);
        }
    }

    /// <summary>Shutdown, exit, and the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await RequestAsync("shutdown");
        await NotifyAsync("exit");
        return await ExitCodeAsync();
    }

    /// <summary>Ends what the server reads, and waits for its end.</summary>
    public async Task<int> CloseAsync()
    {
        await _wire.CloseAsync();
        return await ExitCodeAsync();
    }

    public Task<int> ExitCodeAsync() => _exitCode().WaitAsync(Patience);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _wire.CloseAsync();
        await _reading;
        _wire.Dispose();
        _stop.Dispose();
    }

    private static JObject Message(string method, JToken? parameters)
    {
        JObject message = new() { ["jsonrpc"] = "2.0", ["method"] = method };
        if (parameters is not null)
            message["params"] = parameters;
        return message;
    }

    private static string Key(JToken? id) => id?.ToString(Newtonsoft.Json.Formatting.None) ?? "";

    private async Task ReadAsync()
    {
        try
        {
            while (await _wire.ReadAsync(_stop.Token) is { } message)
                Take(message);
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or EndOfStreamException)
        {
        }
        catch (Exception error)
        {
            Failure = error;
        }

        foreach (TaskCompletionSource<JObject> waiting in _pending.Values)
            waiting.TrySetException(Failure ?? new EndOfStreamException("the server has ended"));
    }

    private void Take(JObject message)
    {
        if (message["method"] is { } method)
        {
            _notifications.Enqueue(message);
            if (message["id"] is { } id)
                _ = _wire.SendAsync(new JObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = Answers.GetValueOrDefault((string)method!) ?? JValue.CreateNull() });
        }
        else if (_pending.TryRemove(Key(message["id"]), out TaskCompletionSource<JObject>? waiting))
            waiting.SetResult(message);
        else
            Unexpected.Enqueue(message);
    }
}
