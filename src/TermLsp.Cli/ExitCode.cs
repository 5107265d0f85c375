namespace TermLsp.Cli;

/// <summary>How a command ends.</summary>
public static class ExitCode
{
    /// <summary>It did what it was asked.</summary>
    public const int Success = 0;

    /// <summary>There is nothing to show.</summary>
    public const int NotFound = 1;

    /// <summary>There is something to mend.</summary>
    public const int Findings = 1;

    /// <summary>It was asked something that it could not do.</summary>
    public const int CouldNotRun = 2;
}
