using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>What the command line says of a server.</summary>
/// <param name="Version">The version that it tells its client.</param>
/// <param name="LoadGlossaries">Loads the glossaries; called once, on the pool, after initialize is answered.</param>
/// <param name="ClientProcessId">The process whose end ends the server; null where the command line names none.</param>
public sealed record ServerOptions(string Version, Func<LoadedGlossaries> LoadGlossaries, int? ClientProcessId = null);
