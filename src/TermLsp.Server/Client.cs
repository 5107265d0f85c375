using System.Text.Json;
using StreamJsonRpc.Protocol;
using TermLsp.Server.Transport;

namespace TermLsp.Server;

/// <summary>The other end: what can be said to it and asked of it unasked. A client that is gone is told nothing, without a fuss.</summary>
internal sealed class Client(MessageHandler wire)
{
    /// <summary>Says something.</summary>
    public async Task NotifyAsync(string method, object parameters)
    {
        try
        {
            await wire.WriteAsync(new JsonRpcRequest { Method = method, Arguments = parameters }, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception error) when (error is ObjectDisposedException or IOException or OperationCanceledException)
        {
            // Nobody is there to be told.
        }
    }

    /// <summary>Shows the person something.</summary>
    public Task ShowAsync(Lsp.MessageType type, string message) => NotifyAsync("window/showMessage", new Lsp.ShowMessageParams(type, message));

    /// <summary>Has the client tell us of something later: changes of files, of settings.</summary>
    public Task RegisterAsync(string method, Lsp.RegistrationOptions options) => wire.RequestAsync<object>(
        "client/registerCapability", new Lsp.RegistrationParams([new Lsp.Registration($"termlsp-{method}", method, options)]));

    /// <summary>The client's settings of our section, as JSON; null where it tells none.</summary>
    public async Task<string?> SettingsAsync()
    {
        JsonElement[]? sections = await wire.RequestAsync<JsonElement[]>(
            "workspace/configuration", new Lsp.ConfigurationParams([new Lsp.ConfigurationItem("termlsp")])).ConfigureAwait(false);
        return sections is [{ ValueKind: JsonValueKind.Object } settings, ..] ? settings.GetRawText() : null;
    }

    /// <summary>Has the client ask again for what is wrong in documents.</summary>
    public Task RefreshDiagnosticsAsync() => wire.RequestAsync<object>("workspace/diagnostic/refresh", null);

    /// <summary>Shows that a long work goes on, until the result is disposed.</summary>
    public async Task<IAsyncDisposable> ShowProgressAsync(string title)
    {
        string token = $"termlsp-{Guid.NewGuid():N}";
        await wire.RequestAsync<object>("window/workDoneProgress/create", new Lsp.WorkDoneProgressCreateParams(token)).ConfigureAwait(false);
        await NotifyAsync("$/progress", new Lsp.ProgressParams(token, new Lsp.WorkDoneProgress(Lsp.WorkDoneProgressKind.Begin, title))).ConfigureAwait(false);
        return new ProgressEnd(this, token);
    }

    private sealed class ProgressEnd(Client client, string token) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() =>
            await client.NotifyAsync("$/progress", new Lsp.ProgressParams(token, new Lsp.WorkDoneProgress(Lsp.WorkDoneProgressKind.End))).ConfigureAwait(false);
    }
}
