namespace TermLsp.Cli.Output.Lint;

/// <summary>A format that findings are written in, file by file as they come: no format holds them all.</summary>
internal interface ILintReport
{
    /// <summary>Writes what stands before the first file.</summary>
    void Begin();

    /// <summary>Writes a file's findings.</summary>
    void Add(FileReport file);

    /// <summary>Writes what stands behind the last file, even where not all came.</summary>
    void End(LintOutcome outcome);
}
