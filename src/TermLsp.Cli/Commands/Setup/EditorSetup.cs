using System.Collections.Immutable;

namespace TermLsp.Cli.Commands.Setup;

/// <summary>What one editor needs to start TermLsp.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Files">Its files.</param>
/// <param name="Then">What is left to be done by hand, or to be known.</param>
internal sealed record EditorSetup(string Name, string Title, ImmutableArray<SetupFile> Files, string Then);
