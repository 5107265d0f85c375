using System.CommandLine;
using TermLsp.Cli.Commands.Authoring;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp init</c>: settings and a first glossary.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("FOLDER") { Description = "The folder; the current one where none is named", DefaultValueFactory = _ => "." };
        Command command = new(
            "init",
            """
            Writes a commented .termlsp.yaml and a first .termlsp/glossary.yaml; overwrites nothing.
            Example: termlsp init
            """) { folder };
        command.SetAction(parsed =>
        {
            string root = parsed.GetRequiredValue(folder);
            if (!Directory.Exists(root))
            {
                terminal.Error($"there is no folder '{root}'");
                return ExitCode.CouldNotRun;
            }

            bool settings = Make(Path.Join(root, ".termlsp.yaml"), Templates.Settings, terminal);
            bool glossary = Make(Path.Join(root, ".termlsp", "glossary.yaml"), Templates.Yaml, terminal);
            return settings && glossary ? ExitCode.Success : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static bool Make(string path, string text, Terminal terminal)
    {
        string shown = Path.GetRelativePath(Environment.CurrentDirectory, path);
        if (File.Exists(path))
        {
            terminal.Output.WriteLine($"kept {shown}");
            return true;
        }

        if (FileWriting.Create(path, text) is { } error)
        {
            terminal.Error($"cannot make '{shown}': {error}");
            return false;
        }

        terminal.Output.WriteLine($"made {shown}");
        return true;
    }
}
