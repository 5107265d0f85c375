using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What came of all files.</summary>
internal sealed class LintOutcome(Severity failOn)
{
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];

    /// <summary>The files that were looked at.</summary>
    public int Files { get; private set; }

    /// <summary>The files with findings.</summary>
    public int FilesWithFindings { get; private set; }

    /// <summary>The places that were mended, or would be.</summary>
    public int Mended { get; private set; }

    /// <summary>The findings that the baseline knows.</summary>
    public int Known { get; private set; }

    /// <summary>Whether something could not be done.</summary>
    public bool HasErrors { get; set; }

    /// <summary>What could not be done, in the order of the files.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Whether mending changes a file.</summary>
    public bool HasChanges { get; private set; }

    /// <summary>The findings.</summary>
    public int Findings => _bySeverity.Sum();

    /// <summary>Whether a finding is as bad as was asked for.</summary>
    public bool Fails => _bySeverity.AsSpan((int)failOn).ContainsAnyExcept(0);

    /// <summary>How the command is to end.</summary>
    public int ExitCode => HasErrors ? Cli.ExitCode.CouldNotRun : Fails || HasChanges ? Cli.ExitCode.Findings : Cli.ExitCode.Success;

    /// <summary>How many findings matter so much.</summary>
    public int Of(Severity severity) => _bySeverity[(int)severity];

    /// <summary>Counts one file more.</summary>
    public void Add(FileReport file)
    {
        foreach (Finding finding in file.Findings)
            _bySeverity[(int)finding.Severity]++;
        Files += file.IsLinted ? 1 : 0;
        FilesWithFindings += file.Findings.IsEmpty ? 0 : 1;
        Mended += file.Mended;
        Known += file.Known;
        HasChanges |= file.Changes is not null;
        if (file.Error is not null)
        {
            HasErrors = true;
            Errors.Add(file.Error);
        }
    }
}
