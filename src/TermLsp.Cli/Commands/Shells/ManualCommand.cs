using System.CommandLine;

namespace TermLsp.Cli.Commands.Shells;

/// <summary><c>termlsp man</c>: the manual page.</summary>
internal static class ManualCommand
{
    public static Command Create(Terminal terminal, RootCommand root)
    {
        Command command = new(
            "man",
            """
            Writes the manual page, in the format of man(1).
            Example: termlsp man > ~/.local/share/man/man1/termlsp.1
            """);
        command.SetAction(_ =>
        {
            terminal.Output.Write(ManualPage.Of(CommandEntry.Of(root)));
            return ExitCode.Success;
        });
        return command;
    }
}
