namespace TermLsp.Cli.Commands.Linting;

/// <summary>A file to be looked at.</summary>
/// <param name="Path">Its path, from the current folder.</param>
/// <param name="IsNamed">Whether a person named it: what is wrong with it is told. One that was found in a folder may be no text.</param>
internal readonly record struct LintTarget(string Path, bool IsNamed);
