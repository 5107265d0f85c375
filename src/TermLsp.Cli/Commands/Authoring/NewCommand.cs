using System.CommandLine;
using TermLsp.Core.Formats;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary new</c>: a glossary to begin with.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "The file to make; its ending tells the format: .yaml, .md, .csv, .tsv, .json" };
        Command command = new(
            "new",
            """
            Makes a glossary with one entry to begin with; overwrites nothing.
            Example: termlsp glossary new docs/team.terms.yaml
            """) { file };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            if (Templates.Glossary(GlossaryFileName.FormatOf(path)) is not { } text)
            {
                terminal.Error($"'{path}' tells no format that can be made; end it in .yaml, .md, .csv, .tsv or .json");
                return ExitCode.CouldNotRun;
            }

            if (FileWriting.Create(path, text) is { } error)
            {
                terminal.Error($"cannot make '{path}': {error}");
                return ExitCode.CouldNotRun;
            }

            terminal.Output.WriteLine($"made {path}");
            return ExitCode.Success;
        });
        return command;
    }
}
