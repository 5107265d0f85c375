namespace TermLsp.Benchmarks.Start;

/// <summary>How long a person waits for termlsp after opening an editor, and what it then takes up.</summary>
internal static class StartBenchmark
{
    private const int WarmUps = 2;

    /// <summary>Publishes what is not given, measures, prints.</summary>
    public static void Run(StartOptions options)
    {
        using TemporaryFolder cache = new();
        string bareProgram = options.Bare ?? Publishing.Publish("tests/TermLsp.BareServer", "bareserver");
        string ourProgram = options.Server ?? Publishing.Publish("src/TermLsp.Cli", "termlsp");
        int processors = options.Processors ?? Environment.ProcessorCount;
        ServerStart bare = new("the bare server", bareProgram, [], cache.Path, KnowsTerms: false, processors);
        ServerStart ours = new("termlsp", ourProgram, ["serve", "--stdio"], cache.Path, KnowsTerms: true, processors);
        StartReport report = new();
        for (int round = -WarmUps; round < options.Rounds; round++)
        {
            foreach (Conversation conversation in (Conversation[])[Conversation.Initialize, Conversation.FirstHover])
            {
                StartCost bareCost = bare.Measure(conversation);
                StartCost ourCost = ours.Measure(conversation);

                // The first rounds also fill the disk's cache and ours.
                if (round >= 0)
                    report.Add(conversation, bareCost, ourCost);
            }
        }

        Console.WriteLine(Machine.Describe());
        Console.WriteLine($"method   medians of {options.Rounds} rounds after {WarmUps} warm-ups, bare and termlsp by turns");
        Console.WriteLine($"         {Pinning.Description}; the servers are told of {processors} processors");
        Console.WriteLine();
        Console.WriteLine(report.ToTable());
    }
}
