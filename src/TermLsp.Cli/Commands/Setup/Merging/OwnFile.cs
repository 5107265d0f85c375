namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>A file that is ours alone: it holds our part and nothing else.</summary>
internal sealed class OwnFile : IMerging
{
    public static OwnFile Instance { get; } = new();

    public Merged Merge(string? existing, string ours) => Merged.Into(ours);
}
