using TermLsp.Cli;

try
{
    return await CommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    // Nobody reads, or the disk is full.
    Terminal.LastWords($"cannot write the answer: {error.Message}");
    return ExitCode.CouldNotRun;
}
