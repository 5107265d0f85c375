using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>What the command line says of a server.</summary>
/// <param name="Version">The version that it tells its client.</param>
/// <param name="Glossaries">Which glossaries and settings count; nothing is read before initialize is answered.</param>
/// <param name="ClientProcessId">The process whose end ends the server; null where the command line names none.</param>
/// <param name="PositionEncoding">
/// What the client counts characters in, whatever it says: ALE counts bytes and does not say so. Null: what is agreed on at initialize.
/// </param>
public sealed record ServerOptions(string Version, WorkspaceOptions Glossaries, int? ClientProcessId = null, string? PositionEncoding = null);
