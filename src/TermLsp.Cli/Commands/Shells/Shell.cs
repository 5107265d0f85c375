namespace TermLsp.Cli.Commands.Shells;

/// <summary>The shells whose completion can be written.</summary>
internal enum Shell
{
    Bash,
    Zsh,
    Fish,
    PowerShell,
}
