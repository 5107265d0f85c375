using System.CommandLine;
using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Commands.Setup;

/// <summary><c>termlsp setup</c>: the configuration of an editor, shown or put where that editor reads it.</summary>
internal static class SetupCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> editor = new("EDITOR")
        {
            Description = $"{string.Join(", ", EditorSetups.All.Select(setup => setup.Name))}; without one, what they are",
            Arity = ArgumentArity.ZeroOrOne,
        };
        editor.CompletionSources.Add([.. EditorSetups.All.Select(setup => setup.Name)]);
        Option<bool> write = new("--write") { Description = "Put it there; what is there stays, and a file that changes is copied beside itself before" };
        Command command = new(
            "setup",
            """
            Shows the configuration with which an editor starts this program, and with --write puts it where that editor reads it.
            Example: termlsp setup neovim --write
            """) { editor, write };
        command.SetAction(parsed => parsed.GetValue(editor) is { } name ? Run(name, parsed.GetValue(write), terminal) : List(terminal));
        return command;
    }

    private static int List(Terminal terminal)
    {
        foreach (EditorSetup setup in EditorSetups.All)
            terminal.Output.WriteLine($"{setup.Name,-16}{setup.Title}");
        return ExitCode.Success;
    }

    private static int Run(string name, bool writes, Terminal terminal)
    {
        string asked = name.ToLowerInvariant();
        asked = EditorSetups.Aliases.GetValueOrDefault(asked, asked);
        if (EditorSetups.All.FirstOrDefault(candidate => candidate.Name == asked) is not { } setup)
        {
            string? nearest = EditDistance.Nearest(asked, EditorSetups.All.Select(candidate => candidate.Name).Concat(EditorSetups.Aliases.Keys));
            terminal.Error($"there is no set-up for '{name}'" + (nearest is null ? "; 'termlsp setup' lists those that there are" : $", did you mean '{nearest}'?"));
            return ExitCode.CouldNotRun;
        }

        UserFolders folders = new(terminal.Variable);
        string program = ThisProgram.Path(terminal.Variable);
        ImmutableArray<SetupStep> steps = [.. setup.Files.Select(file => SetupStep.Of(file, folders, program))];
        return writes ? Write(setup, steps, terminal) : Show(setup, steps, terminal);
    }

    private static int Show(EditorSetup setup, ImmutableArray<SetupStep> steps, Terminal terminal)
    {
        terminal.Output.WriteLine(setup.Title);
        foreach (SetupStep step in steps)
        {
            string state = step.Problem is not null ? "" : !step.IsThere ? " (new)" : step.Changes ? " (would change)" : " (holds this already)";
            terminal.Output.WriteLine($"\n# {step.Path}{state}\n\n{step.Ours.TrimEnd()}");
        }

        terminal.Output.WriteLine($"\n{setup.Then}");
        if (steps.Any(step => step.Changes))
            terminal.Output.WriteLine($"'termlsp setup {setup.Name} --write' writes {(steps.Length == 1 ? "this file" : "these files")}.");
        return Problems(steps, terminal);
    }

    // All or none: half a set-up would be no better than none, and harder to understand.
    private static int Write(EditorSetup setup, ImmutableArray<SetupStep> steps, Terminal terminal)
    {
        if (Problems(steps, terminal) is not ExitCode.Success and var code)
            return code;
        foreach (SetupStep step in steps)
        {
            (string? done, string? problem) = step.Write();
            if (problem is not null)
            {
                terminal.Error(problem);
                return ExitCode.CouldNotRun;
            }

            terminal.Output.WriteLine(done);
        }

        terminal.Output.WriteLine(setup.Then);
        return ExitCode.Success;
    }

    private static int Problems(ImmutableArray<SetupStep> steps, Terminal terminal)
    {
        foreach (string problem in steps.Select(step => step.Problem).OfType<string>().Distinct())
            terminal.Error(problem);
        return steps.Any(step => step.Problem is not null) ? ExitCode.CouldNotRun : ExitCode.Success;
    }
}
