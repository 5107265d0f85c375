using System.CommandLine;
using System.CommandLine.Invocation;
using TermLsp.Cli.Commands;
using TermLsp.Cli.Commands.Authoring;
using TermLsp.Cli.Commands.Linting;
using TermLsp.Cli.Commands.Setup;
using TermLsp.Cli.Commands.Shells;
using TermLsp.Core.Text;

namespace TermLsp.Cli;

/// <summary>The command <c>termlsp</c>: its parts, and how it ends.</summary>
public static class CommandLine
{
    /// <summary>Runs a command line; returns the exit code.</summary>
    public static Task<int> RunAsync(string[] arguments, Terminal terminal) =>
        RunAsync(arguments, terminal, static (analysis, document, reader, cancellation) => analysis.Lint(document, reader, cancellation));

    /// <summary>Runs a command line with other rules than ours.</summary>
    internal static async Task<int> RunAsync(string[] arguments, Terminal terminal, FindDiagnostics find)
    {
        RootCommand root = new("Explains the terms of technology writing, in English and Chinese: in your editor, and here.")
        {
            ServeCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            HoverCommand.Create(terminal),
            LintCommand.Create(terminal, find),
            TermsCommand.Create(terminal),
            GlossaryCommand.Create(terminal),
            InitCommand.Create(terminal),
            SetupCommand.Create(terminal),
        };
        root.Add(CompletionCommand.Create(terminal, root));
        root.Add(ManualCommand.Create(terminal, root));
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        ParseResult parsed = root.Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Errors.Count > 0)
        {
            terminal.Error($"{Describe(parsed)}; see '{Name(parsed.CommandResult.Command)} --help'");
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

    private static string Describe(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [string token, ..])
            return parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.');
        Command command = parsed.CommandResult.Command;
        IEnumerable<string> known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(option => option.Name));
        return UnknownWord(token, known);
    }

    /// <summary>What to say of a word that is neither a command nor an option.</summary>
    internal static string UnknownWord(string word, IEnumerable<string> known) =>
        $"there is no command or option '{word}'" + (EditDistance.Nearest(word, known) is { } nearest ? $", did you mean '{nearest}'?" : "");

    private static string Name(Command command) =>
        command is RootCommand ? "termlsp" : $"{command.Parents.OfType<Command>().Select(Name).FirstOrDefault("termlsp")} {command.Name}";

    // The library's own asks the process that it runs in, which under a test is another.
    private sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            terminal.Output.WriteLine(ProductVersion.Text);
            return ExitCode.Success;
        }
    }
}
