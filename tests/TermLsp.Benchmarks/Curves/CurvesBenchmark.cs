using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Engines;
using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Curves;

/// <summary>How the time to find terms grows with the text and with the list, drawn for the README.</summary>
internal static class CurvesBenchmark
{
    private const ulong Seed = 1;

    /// <summary>Writes a corpus, measures, writes the picture.</summary>
    public static void Run(CurvesOptions options)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(options.File))))
            throw new BenchmarkException($"'{options.File}' lies in no folder that is there");
        using TemporaryFolder folder = new();
        CorpusFiles corpus = new(Seed, folder.Path);
        Contest contest = new(HyperscanProgram.Build(folder.Path), options.Rounds);

        string terms = corpus.WriteTerms(CurvesOptions.FixedTerms);
        List<(double X, double Megabytes, ContestResult Result)> byText = [];
        foreach (int megabytes in options.Megabytes)
        {
            Console.Error.WriteLine($"{megabytes} MB ...");
            byText.Add((megabytes, megabytes, contest.Run(terms, corpus.WriteText(megabytes))));
        }

        string text = corpus.WriteText(CurvesOptions.FixedMegabytes);
        List<(double X, double Megabytes, ContestResult Result)> byTerms = [];
        foreach (int count in options.Terms)
        {
            Console.Error.WriteLine($"{count} terms ...");
            byTerms.Add((count, CurvesOptions.FixedMegabytes, contest.Run(corpus.WriteTerms(count), text)));
        }

        Panel[] panels =
        [
            new($"Time against text, {LogAxis.Count(CurvesOptions.FixedTerms)} forms", "text, MB", Series(byText)),
            new($"Time against forms, {CurvesOptions.FixedMegabytes} MB of text", "forms", Series(byTerms)),
        ];
        string[] remarks =
        [
            $"Mixed Chinese and English text, one thread. {Machine.Date}, {Machine.Name}, {Pinning.Description}; {ThreadClock.Description}, medians of 7.",
            "Hyperscan finds raw strings: no word edges, no plurals, no other spellings, no folding but ASCII case.",
            .. contest.Failures,
        ];
        Write(options.File, panels, remarks);
    }

    private static Series[] Series(IReadOnlyList<(double X, double Megabytes, ContestResult Result)> results)
    {
        return [new Series("TermLsp", "ours", Points(result => result.Ours)), new Series("Hyperscan", "theirs", Points(result => result.Hyperscan))];

        (double X, double Y)[] Points(Func<ContestResult, MatchFigures?> figures) =>
        [
            .. results
                .Select(point => (point.X, Y: 1000 * point.Megabytes / figures(point.Result)?.MegabytesPerSecond))
                .Where(point => point.Y is > 0 and < double.PositiveInfinity)
                .Select(point => (point.X, point.Y!.Value)),
        ];
    }

    private static void Write(string path, Panel[] panels, string[] remarks)
    {
        try
        {
            File.WriteAllText(path, Drawing.Of(panels, remarks, Machine.Command) + "\n");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"'{path}' could not be written: {error.Message}");
        }
    }
}
