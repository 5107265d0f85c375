using System.Text.Json;

namespace TermLsp.Protocol;

public sealed record WorkspaceFolder(string Uri, string Name);

public sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

public sealed record WorkspaceFoldersChangeEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

public sealed record DidChangeConfigurationParams
{
    public JsonElement Settings { get; init; }
}

public sealed record ConfigurationParams(ConfigurationItem[] Items);

public sealed record ConfigurationItem(string Section);

public sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

public sealed record FileEvent(string Uri, FileChangeType Type);

public enum FileChangeType
{
    Created = 1,
    Changed = 2,
    Deleted = 3,
}

public sealed record RegistrationParams(Registration[] Registrations);

public sealed record Registration(string Id, string Method, RegistrationOptions? RegisterOptions = null);

/// <summary>The options of what we register: those of <c>workspace/didChangeWatchedFiles</c> and <c>workspace/didChangeConfiguration</c>.</summary>
public sealed record RegistrationOptions
{
    public FileSystemWatcher[]? Watchers { get; init; }

    public string? Section { get; init; }
}

public sealed record FileSystemWatcher(string GlobPattern);
