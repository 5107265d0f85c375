using System.CommandLine;

namespace TermLsp.Cli.Commands.Shells;

/// <summary><c>termlsp completion</c>: what a shell reads in order to complete the command line.</summary>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal, RootCommand root)
    {
        Argument<Shell> shell = new("SHELL") { Description = "bash, zsh, fish or powershell" };
        Command command = new(
            "completion",
            """
            Writes what a shell reads in order to complete the commands and options of termlsp.
            Example: termlsp completion bash > ~/.local/share/bash-completion/completions/termlsp
            """) { shell };
        command.SetAction(parsed =>
        {
            terminal.Output.Write(CompletionScript.Of(parsed.GetValue(shell), CommandEntry.Of(root)));
            return ExitCode.Success;
        });
        return command;
    }
}
