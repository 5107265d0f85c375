using System.Text.Json;

namespace TermLsp.Protocol;

public sealed record InitializeParams
{
    public ClientInfo? ClientInfo { get; init; }

    public int? ProcessId { get; init; }

    public string? Locale { get; init; }

    public ClientCapabilities? Capabilities { get; init; }

    public string? RootUri { get; init; }

    public WorkspaceFolder[]? WorkspaceFolders { get; init; }

    public JsonElement? InitializationOptions { get; init; }

    public string? Trace { get; init; }
}

public sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

public sealed record ServerInfo(string Name, string Version);

public sealed record InitializedParams;

public sealed record SetTraceParams(string Value);

/// <summary>What <c>$/setTrace</c> and <see cref="InitializeParams.Trace"/> may say.</summary>
public static class TraceValue
{
    public const string Off = "off";
    public const string Messages = "messages";
    public const string Verbose = "verbose";
}

public sealed record LogTraceParams(string Message, string? Verbose = null);

public enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
    Log = 4,
}

public sealed record LogMessageParams(MessageType Type, string Message);

public sealed record ShowMessageParams(MessageType Type, string Message);

/// <summary>Who the client says it is.</summary>
public sealed record ClientInfo(string? Name = null);
