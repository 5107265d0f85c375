using System.Collections.Immutable;
using TermLsp.Cli.Output.Lint;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>What becomes of what can be mended for certain.</summary>
internal enum Mending
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is written.</summary>
    Write,

    /// <summary>It is shown.</summary>
    Show,
}

/// <summary>What a command line asks of <c>termlsp lint</c>.</summary>
internal sealed record LintOptions
{
    /// <summary>How findings are written.</summary>
    public LintFormat Format { get; init; }

    /// <summary>What becomes of certain fixes.</summary>
    public Mending Mending { get; init; }

    /// <summary>The least severity that makes the command fail.</summary>
    public Severity FailOn { get; init; } = Severity.Info;

    /// <summary>The file of known findings; null: none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether that file is made anew.</summary>
    public bool UpdatesBaseline { get; init; }

    /// <summary>How many files are looked at at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The files and folders, as they were named.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The revision since which a file must have changed to be looked at; null: all are.</summary>
    public string? Since { get; init; }

    /// <summary>The name of what comes on stdin; null: it has none.</summary>
    public string? StdinName { get; init; }

    /// <summary>Whether stdin is read.</summary>
    public bool ReadsStdin => Paths is [Stdin];

    /// <summary>The path that means stdin.</summary>
    public const string Stdin = "-";
}
