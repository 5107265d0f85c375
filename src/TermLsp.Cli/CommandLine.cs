using System.CommandLine;
using TermLsp.Cli.Commands;

namespace TermLsp.Cli;

/// <summary>The command <c>termlsp</c>: its parts, and how it ends.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line; returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        RootCommand root = new("Explains the terms of technology writing, in English and Chinese: in your editor, and here.")
        {
            ServeCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            HoverCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(arguments);
        if (arguments.Length == 0)
            parsed = root.Parse(["--help"]);
        if (parsed.Errors.Count > 0)
        {
            string error = parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.');
            terminal.Error($"{error}; see '{Name(parsed.CommandResult.Command)} --help'");
            return ExitCode.CouldNotRun;
        }

        InvocationConfiguration configuration = new()
        {
            Output = terminal.Output,
            Error = terminal.Errors,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    private static string Name(Command command) => command is RootCommand ? "termlsp" : $"termlsp {command.Name}";
}
