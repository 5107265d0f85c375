using System.Collections.Immutable;
using System.CommandLine;

namespace TermLsp.Cli.Commands.Shells;

/// <summary>A command as a shell or a manual sees it, taken from the tree that parses the command line.</summary>
/// <param name="Path">Its name and those above it, without the program's: <c>glossary check</c>; empty for the program itself.</param>
/// <param name="Command">The command.</param>
/// <param name="Options">Its options, those among them that every command has.</param>
internal sealed record CommandEntry(string Path, Command Command, ImmutableArray<OptionEntry> Options)
{
    /// <summary>The first line of the description.</summary>
    public string Summary => Lines[0];

    /// <summary>The description's lines but for its example.</summary>
    public ImmutableArray<string> Lines =>
        [.. (Command.Description ?? "").ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith("Example: ", StringComparison.Ordinal))];

    /// <summary>The example, or null.</summary>
    public string? Example => (Command.Description ?? "").ReplaceLineEndings("\n").Split('\n')
        .FirstOrDefault(line => line.StartsWith("Example: ", StringComparison.Ordinal))?["Example: ".Length..];

    /// <summary>The commands below it.</summary>
    public IEnumerable<Command> Subcommands => Command.Subcommands.Where(command => !command.Hidden);

    /// <summary>What its argument may be, where that is known beforehand.</summary>
    public ImmutableArray<string> Values => [.. Command.Arguments.SelectMany(argument => OptionEntry.ValuesOf(argument.ValueType, argument.CompletionSources))];

    /// <summary>A command and all below it, in the order of the tree.</summary>
    public static ImmutableArray<CommandEntry> Of(RootCommand root)
    {
        ImmutableArray<CommandEntry>.Builder entries = ImmutableArray.CreateBuilder<CommandEntry>();
        Add(root, "", [.. root.Options.Where(option => option.Recursive && !option.Hidden)], entries);
        return entries.ToImmutable();
    }

    private static void Add(Command command, string path, ImmutableArray<Option> inherited, ImmutableArray<CommandEntry>.Builder entries)
    {
        entries.Add(new CommandEntry(path, command, [.. command.Options.Where(option => !option.Hidden).Union(inherited).Select(OptionEntry.Of)]));
        foreach (Command below in command.Subcommands.Where(below => !below.Hidden))
            Add(below, path.Length == 0 ? below.Name : $"{path} {below.Name}", inherited, entries);
    }
}
