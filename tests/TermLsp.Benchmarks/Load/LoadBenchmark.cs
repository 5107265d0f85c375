using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Match;
using TermLsp.Workspace;

namespace TermLsp.Benchmarks.Load;

/// <summary>How long a glossary takes from its file until it can be asked: when it is new, and when it was loaded before.</summary>
internal static class LoadBenchmark
{
    private const int WarmUps = 2;

    private static readonly CorpusModel Model = new(seed: 1);

    /// <summary>Writes glossaries, measures, prints the table of the README.</summary>
    public static void Run(LoadOptions options)
    {
        using TemporaryFolder folder = new();

        // The user's own cache folder is neither read nor filled.
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", folder.Path);
        Pinning.Stay();
        LoadReport report = new();
        foreach (int terms in options.Terms)
        {
            Console.Error.WriteLine($"{terms} terms ...");
            string file = Path.Combine(folder.Path, "words.yaml");
            GlossaryText.Write(file, Model.Terms(terms));
            report.Add(terms, new FileInfo(file).Length, Measure(file, options.Rounds));
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"method   {ThreadClock.Description}, {Pinning.Description}; medians of {options.Rounds} rounds after {WarmUps} warm-ups, new and again by turns");
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }

    private static LoadCost Measure(string file, int rounds)
    {
        List<double> first = [];
        List<double> again = [];
        for (int round = -WarmUps; round < rounds; round++)
        {
            if (CacheFolder.Path is { } cache && Directory.Exists(cache))
                Directory.Delete(cache, recursive: true);
            double anew = ThreadClock.Time(() => Load(file)).TotalMilliseconds;
            double known = ThreadClock.Time(() => Load(file)).TotalMilliseconds;
            if (round < 0)
                continue;
            first.Add(anew);
            again.Add(known);
        }

        return new LoadCost(Statistics.Median(first), Statistics.Median(again));
    }

    private static void Load(string file)
    {
        LoadedGlossaries loaded = GlossaryLoader.Load([file], builtin: false);
        if (!loaded.Problems.IsEmpty)
            throw new BenchmarkException($"the glossary that was written is not right: {loaded.Problems[0]}");
        GC.KeepAlive(loaded.Analyze());
    }
}
