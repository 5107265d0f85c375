using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Match;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Benchmarks.Edit;

/// <summary>What a keystroke in a Markdown document costs until all its occurrences are known again, against opening it.</summary>
internal static class EditBenchmark
{
    private const int WarmUps = 3;

    // One keystroke is too short for the clock; and each place is another.
    private const int Keystrokes = 50;

    private static readonly CorpusModel Model = new(seed: 1);

    /// <summary>Measures, prints the table of the README.</summary>
    public static void Run(EditOptions options)
    {
        Pinning.Stay();
        EditReport report = new();
        Analysis analysis = new(TermList.ToGlossary([.. Model.Terms(options.Terms)]));
        foreach (int kilobytes in options.Kilobytes)
        {
            Console.Error.WriteLine($"{kilobytes} kB ...");
            report.Add(kilobytes, Measure(analysis, string.Concat(Model.Text(kilobytes * 1000L)), options.Rounds));
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"method   {ThreadClock.Description}, {Pinning.Description}; {options.Terms} terms; medians of {options.Rounds} rounds after {WarmUps} warm-ups, opened and then {Keystrokes} keystrokes all over the document");
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }

    private static EditCost Measure(Analysis analysis, string content, int rounds)
    {
        List<double> opened = [];
        List<double> edited = [];
        for (int round = -WarmUps; round < rounds; round++)
        {
            Document document = new("file:///benchmark", DocumentKind.Of("markdown", path: ""), version: 1, new SourceText(content));
            double whole = ThreadClock.Time(() => analysis.Occurrences(document)).TotalMilliseconds;
            double keystrokes = ThreadClock.Time(() => Type(analysis, document)).TotalMilliseconds;
            if (round < 0)
                continue;
            opened.Add(whole);
            edited.Add(keystrokes / Keystrokes);
        }

        return new EditCost(Statistics.Median(opened), Statistics.Median(edited));
    }

    private static void Type(Analysis analysis, Document document)
    {
        for (int i = 0; i < Keystrokes; i++)
        {
            int at = (int)((long)document.Text.Length * i / Keystrokes);
            document = document.With(document.Version + 1, document.Text.Replace(new TextSpan(at, at), "x"));
            analysis.Occurrences(document);
        }
    }
}
