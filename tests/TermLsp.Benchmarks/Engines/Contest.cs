using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Engines;

/// <summary>What both engines made of one text and one list; null where one was left out, or could not.</summary>
internal sealed record ContestResult(MatchFigures? Ours, MatchFigures? Hyperscan);

/// <summary>Lets two engines run by turns, so that a machine that grows slower does so for both.</summary>
/// <param name="hyperscan">The other engine; null where it cannot be had.</param>
/// <param name="rounds">How often each runs.</param>
internal sealed class Contest(MatchProgram? hyperscan, int rounds)
{
    private readonly List<string> _failures = [];

    /// <summary>What could not be measured, and why, in a line each.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Runs both on two files; medians over the rounds.</summary>
    public ContestResult Run(string terms, string text)
    {
        List<MatchFigures> ours = [];
        List<MatchFigures> theirs = [];
        bool isHyperscanAble = hyperscan is not null;
        for (int round = 0; round < rounds; round++)
        {
            // What could not be done once takes minutes to fail again.
            isHyperscanAble = isHyperscanAble && TryAdd(hyperscan!, terms, text, theirs);
            if (!TryAdd(MatchProgram.Ours, terms, text, ours))
                break;
        }

        return new ContestResult(Median(ours), Median(theirs));
    }

    private bool TryAdd(MatchProgram program, string terms, string text, List<MatchFigures> figures)
    {
        MatchOutcome outcome = program.Measure(terms, text);
        if (outcome.Figures is { } measured)
            figures.Add(measured);
        else
            _failures.Add($"{program.Name} could not do {Path.GetFileName(terms)} on {Path.GetFileName(text)}: {outcome.Failure}");
        return outcome.Figures is not null;
    }

    private static MatchFigures? Median(List<MatchFigures> figures) => figures.Count == 0 ? null : figures[0] with
    {
        MegabytesPerSecond = Statistics.Median(figures.Select(f => f.MegabytesPerSecond)),
        BuildMilliseconds = Statistics.Median(figures.Select(f => f.BuildMilliseconds)),
    };
}
