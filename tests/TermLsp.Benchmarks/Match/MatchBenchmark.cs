using System.Text;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;

namespace TermLsp.Benchmarks.Match;

/// <summary>How fast the terms of a list are found in a text, on one thread.</summary>
internal static class MatchBenchmark
{
    private const int Rounds = 7;

    /// <summary>Measures, and prints the one line to stdout.</summary>
    public static void Run(MatchOptions options)
    {
        IReadOnlyList<string> terms = TermList.Read(options.Terms);
        string text = InputFile.Read(options.Text);
        Console.Error.WriteLine(Machine.Describe());
        Console.Error.WriteLine($"method   {ThreadClock.Description}, one thread, medians of {Rounds} rounds after a warm-up");
        Console.WriteLine(Measure(terms, text));
    }

    /// <summary>Medians over several rounds, after one that counts for nothing: it compiles the code and fills the caches.</summary>
    public static MatchFigures Measure(IReadOnlyList<string> terms, string text)
    {
        GlossarySet glossary = TermList.ToGlossary(terms);
        ZonedText zoned = ZonedText.Plain(text);
        MeasuredMatcher matcher = MeasuredMatcher.Build(glossary);
        int matches = matcher.Matcher.Find(zoned).Length;
        double build = Median(() => matcher = MeasuredMatcher.Build(glossary));
        double match = Median(() => matches = matcher.Matcher.Find(zoned).Length);
        return new MatchFigures(
            Encoding.UTF8.GetByteCount(text) / 1e6 / match, matches, build * 1000, (double)matcher.Bytes / terms.Count);
    }

    private static double Median(Action work) =>
        Statistics.Median(Enumerable.Range(0, Rounds).Select(_ => ThreadClock.Time(work).TotalSeconds));
}
