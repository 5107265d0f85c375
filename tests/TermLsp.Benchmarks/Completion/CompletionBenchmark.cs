using System.Globalization;
using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Load;
using TermLsp.Benchmarks.Start;

namespace TermLsp.Benchmarks.Completion;

/// <summary>How long a list of terms takes from the keystroke until it is there, against an empty one.</summary>
internal static class CompletionBenchmark
{
    private const int WarmUps = 5;
    private const int DocumentBytes = 10_000;
    private const int MostTries = 600;

    // What begins nothing: the way over the wire, and dividing the document after the keystroke.
    private const string Empty = "。";

    // Beginnings of much and of little: of terms, of words inside them, in both scripts, by pinyin.
    private static readonly string[] Beginnings =
        ["a c", "a co", "a con", "a context w", "a win", "a re", "a token", "a Lor", "用模", "用上下", "用大语言", "用wei", "用sx", "用sxw", "用shangxia", "用zhuyil"];

    private static readonly CorpusModel Model = new(seed: 1);

    /// <summary>Publishes what is not given, measures, prints the table of the README.</summary>
    public static void Run(CompletionOptions options)
    {
        using TemporaryFolder folder = new();
        string program = options.Server ?? Publishing.Publish("src/TermLsp.Cli", "termlsp");
        string glossary = Path.Combine(folder.Path, "words.yaml");
        string[] terms = [.. Model.Terms(options.Terms)];
        GlossaryText.Write(glossary, terms);
        string document = string.Concat(Model.Text(DocumentBytes));
        CompletionReport report = new();
        double before = 0;
        double after = 0;
        // The first start compiles the glossary; what is measured is every other one.
        using (TypingSession first = new(program, glossary, folder.Path, document))
            AwaitGlossary(first, terms[^1]);
        using (TypingSession session = new(program, glossary, folder.Path, document))
        {
            AwaitGlossary(session, terms[^1]);
            for (int round = -WarmUps; round < options.Rounds; round++)
            {
                foreach (string beginning in Beginnings)
                {
                    // Both come right behind an empty list: a server that has slept takes its time to wake.
                    session.Type(Empty);
                    ListCost empty = session.Type(Empty);
                    if (round == -WarmUps && beginning == Beginnings[0])
                        before = session.Memory();
                    ListCost cost = session.Type(beginning);
                    if (round < 0)
                        continue;
                    report.AddEmpty(empty);
                    report.Add(beginning, cost);
                }
            }

            after = session.Memory();
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"method   {Pinning.Description}; {options.Terms} terms and the built-in glossary; a document of {DocumentBytes} bytes; each time one types at its end and asks;"));
        Console.WriteLine($"         medians of {options.Rounds} rounds after {WarmUps} warm-ups, empty lists and others by turns");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory   {before:F1} MB before the first list, {after:F1} MB at the end"));
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }

    // While a large glossary loads, the built-in one answers alone; and it is loaded at once only where it was compiled and kept before.
    private static void AwaitGlossary(TypingSession session, string lastTerm)
    {
        for (int i = 0; session.Type("a " + lastTerm[..^1]).Items == 0; i++)
        {
            if (i == MostTries)
                throw new BenchmarkException("the server has not loaded the glossary within a minute");
            Thread.Sleep(TimeSpan.FromMilliseconds(100));
        }
    }
}
