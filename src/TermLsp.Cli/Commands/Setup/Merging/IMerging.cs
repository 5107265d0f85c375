namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>How our part comes into a file that an editor reads.</summary>
internal interface IMerging
{
    /// <summary>What the file is to hold.</summary>
    /// <param name="existing">What it holds; null where there is no such file.</param>
    /// <param name="ours">Our part.</param>
    Merged Merge(string? existing, string ours);
}
