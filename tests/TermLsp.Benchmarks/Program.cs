using TermLsp.Benchmarks;
using TermLsp.Benchmarks.Start;

// A benchmark reports: a bound that is missed is a line of its table, not an exit code.
const string Usage = """
    Prints the tables of the README. Every figure is a ratio against something measured in the same run.

      dotnet run -c Release --project tests/TermLsp.Benchmarks -- start [--rounds N] [--processors N] [--server PATH --bare PATH]

    start    from the process's start to the first answers, against the least server on the same stack
               --rounds N      measure N times (default 25)
               --processors N  how many processors the servers are told of (default all); 1 shows them as in a small container
               --server PATH   a termlsp that is published already
               --bare PATH     a TermLsp.BareServer that is published already

    Exit code: 0 measured, 2 could not.
    """;

try
{
    switch (args)
    {
        case ["start", .. string[] rest]:
            StartBenchmark.Run(StartOptions.Parse(rest));
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (BenchmarkException error)
{
    Console.Error.WriteLine($"benchmark: {error.Message}");
    return 2;
}
