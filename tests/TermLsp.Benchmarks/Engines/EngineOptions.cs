using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Engines;

/// <summary>What the command line says of the comparison of engines.</summary>
/// <param name="Megabytes">How long the text is.</param>
/// <param name="Terms">How long the lists of terms are.</param>
/// <param name="Rounds">How often each engine runs.</param>
/// <param name="Seed">Which corpus.</param>
internal sealed record EngineOptions(int Megabytes, int[] Terms, int Rounds, int Seed)
{
    /// <summary>Reads the arguments after <c>engine</c>.</summary>
    public static EngineOptions Parse(string[] arguments)
    {
        EngineOptions options = new(20, [13, 300, 10_000, 100_000, 1_000_000], 5, 1);
        foreach ((string name, string value) in Arguments.Pairs("engine", arguments))
        {
            options = name switch
            {
                "--megabytes" => options with { Megabytes = Arguments.Number(name, value, 1, CorpusOptions.MostMegabytes) },
                "--terms" => options with { Terms = Arguments.Numbers(name, value, 1, TermModel.Ranks) },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                "--seed" => options with { Seed = Arguments.Number(name, value, 0) },
                _ => throw Arguments.Unknown("engine", name),
            };
        }

        return options;
    }
}
