namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>What a file is to hold, or why our part cannot come into it.</summary>
/// <param name="Text">The whole text; null where it cannot be.</param>
/// <param name="Problem">The rest of a sentence that begins with the file.</param>
internal readonly record struct Merged(string? Text, string? Problem)
{
    public static Merged Into(string text) => new(text, null);

    public static Merged Refused(string problem) => new(null, problem);
}
