using TermLsp.Cli.Commands.Setup.Merging;

namespace TermLsp.Cli.Commands.Setup;

/// <summary>A file of <c>editors/</c>, and where an editor reads it.</summary>
/// <param name="Source">Its path below <c>editors/</c>.</param>
/// <param name="Place">Where the editor reads it; null where the user's folders are not known.</param>
/// <param name="Merging">How it goes with what is there.</param>
internal sealed record SetupFile(string Source, Func<UserFolders, string?> Place, IMerging Merging)
{
    /// <summary>What starts the program, as the file has it; null where it does not start it.</summary>
    public string? Command { get; init; }

    /// <summary>The same with another path to the program.</summary>
    public Func<string, string>? WithPath { get; init; }

    /// <summary>The file's text, in which the program is the one at a path.</summary>
    public string Text(string program)
    {
        using Stream stream = typeof(SetupFile).Assembly.GetManifestResourceStream($"editors/{Source}")
            ?? throw new InvalidOperationException($"editors/{Source} is not embedded");
        using StreamReader reader = new(stream);
        string text = reader.ReadToEnd();
        return Command is null || WithPath is null ? text : text.Replace(Command, WithPath(program), StringComparison.Ordinal);
    }
}
