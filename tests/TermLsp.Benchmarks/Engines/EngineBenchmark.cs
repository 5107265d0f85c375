using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Match;

namespace TermLsp.Benchmarks.Engines;

/// <summary>How fast terms are found, beside the fastest library that finds strings.</summary>
internal static class EngineBenchmark
{
    /// <summary>Writes a corpus, measures, prints the table of the README.</summary>
    public static void Run(EngineOptions options)
    {
        using TemporaryFolder folder = new();
        CorpusFiles corpus = new((ulong)options.Seed, folder.Path);
        Contest contest = new(HyperscanProgram.Build(folder.Path), options.Rounds);
        EngineReport report = new();
        string text = corpus.WriteText(options.Megabytes);
        foreach (int count in options.Terms)
        {
            Console.Error.WriteLine($"{count} terms ...");
            report.Add(count, contest.Run(corpus.WriteTerms(count), text));
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"method   {options.Megabytes} MB of text; {ThreadClock.Description}, median of 7; Hyperscan and TermLsp by turns, runs of each: {options.Rounds}");
        Console.WriteLine($"         {Pinning.Description}; Hyperscan finds raw strings: no edges, no variants, no folding");
        foreach (string failure in contest.Failures)
            Console.WriteLine($"note     {failure}");
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }
}
