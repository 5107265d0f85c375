using System.Collections.Immutable;

namespace TermLsp.Workspace;

/// <summary>What a command line, or whoever starts a server, says of glossaries and settings.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Glossary files that count before all others, nearest first, as they were named.</summary>
    public ImmutableArray<string> Glossaries { get; init; } = [];

    /// <summary>Whether the built-in glossary may count.</summary>
    public bool Builtin { get; init; } = true;

    /// <summary>The settings file that takes the place of those that lie beside the documents; null: those count.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>Whether glossaries and settings that lie beside the documents, and the user's own, count.</summary>
    public bool Discovers { get; init; } = true;

    /// <summary>The folder for documents that lie in none, and that relative paths start from.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;
}
