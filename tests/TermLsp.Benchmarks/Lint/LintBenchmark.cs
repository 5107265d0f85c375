using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Match;
using TermLsp.Benchmarks.Start;
using TermLsp.Core;
using TermLsp.Core.Compiled;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Benchmarks.Lint;

/// <summary>
/// What <c>termlsp lint</c> costs beside <c>codespell</c>, the least that a checker of words does: on a folder, on one file; and what a keystroke
/// in an open document costs until it is linted again, against linting it whole.
/// </summary>
internal static class LintBenchmark
{
    private const double FolderBound = 1.0;
    private const double FileBound = 0.5;
    private const double MemoryBound = 60;
    private const double KeystrokeBound = 5;
    private const int Keystrokes = 50;

    // One run on one file is too short for the system's clock of processes.
    private const int SmallRuns = 10;

    /// <summary>Publishes what is not given, writes the folder, measures, prints the table of the README.</summary>
    public static void Run(LintOptions options)
    {
        using TemporaryFolder temporary = new();
        string program = options.Server ?? Publishing.Publish("src/TermLsp.Cli", "termlsp");
        string folder = options.Folder ?? Path.Combine(temporary.Path, "project");
        Directory.CreateDirectory(folder);
        LintCorpus.Write(folder, options.Files);
        string file = LintCorpus.WriteSmall(temporary.Path);
        LintReport report = new();
        Compare(program, folder, options.Rounds, 1, temporary.Path, out CommandCost ours, out CommandCost? theirs);
        report.AddTime($"{options.Files:N0} files", ours.UserSeconds, theirs?.UserSeconds, FolderBound);
        report.AddMemory($"{options.Files:N0} files", ours.PeakMegabytes, theirs?.PeakMegabytes, MemoryBound);
        Compare(program, file, options.Rounds, SmallRuns, temporary.Path, out ours, out theirs);
        report.AddTime("one file of 10 kB", ours.UserSeconds, theirs?.UserSeconds, FileBound);
        (double whole, double keystroke) = Edit(options.Rounds);
        report.AddKeystroke(whole, keystroke, KeystrokeBound);
        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"method   medians of {options.Rounds} rounds after one more, both by turns, as a person calls them: on all cores");
        if (theirs is null)
            Console.WriteLine("         codespell is left out: there is none (apt-get install codespell)");
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }

    private static void Compare(string program, string path, int rounds, int runs, string cache, out CommandCost ours, out CommandCost? theirs)
    {
        List<CommandCost> our = [];
        List<CommandCost> their = [];
        for (int round = -1; round < rounds; round++)
        {
            for (int run = 0; run < runs; run++)
            {
                CommandCost cost = CommandCost.Measure(program, ["lint", path], cache) ?? throw new BenchmarkException($"'{program}' cannot be started");
                CommandCost? other = CommandCost.Measure("codespell", [path], cache);
                if (round < 0)
                    continue;
                our.Add(cost);
                if (other is not null)
                    their.Add(other);
            }
        }

        ours = Median(our);
        theirs = their.Count > 0 ? Median(their) : null;
    }

    private static CommandCost Median(List<CommandCost> costs) =>
        new(Statistics.Median(costs.Select(cost => cost.UserSeconds)), Statistics.Median(costs.Select(cost => cost.PeakMegabytes)));

    private static (double Whole, double Keystroke) Edit(int rounds)
    {
        Pinning.Stay();
        CompiledGlossaries builtin = BuiltinGlossary.Open(static _ => null);
        Analysis analysis = new(builtin.Glossaries, builtin.Forms);
        string content = string.Concat(new CorpusModel(seed: 1).Text(1_000_000));
        List<double> whole = [];
        List<double> keystroke = [];
        for (int round = -1; round < rounds; round++)
        {
            Document document = new("file:///benchmark.md", DocumentKind.Of("markdown", path: ""), version: 1, new SourceText(content));
            double opened = ThreadClock.Time(() => analysis.Lint(document, LanguageTag.English)).TotalMilliseconds;
            double typed = ThreadClock.Time(() => Type(analysis, document)).TotalMilliseconds / Keystrokes;
            if (round < 0)
                continue;
            whole.Add(opened);
            keystroke.Add(typed);
        }

        return (Statistics.Median(whole), Statistics.Median(keystroke));
    }

    private static void Type(Analysis analysis, Document document)
    {
        for (int i = 0; i < Keystrokes; i++)
        {
            int at = (int)((long)document.Text.Length * i / Keystrokes);
            document = document.With(document.Version + 1, document.Text.Replace(new TextSpan(at, at), "x"));
            analysis.Lint(document, LanguageTag.English);
        }
    }
}
