namespace TermLsp.Benchmarks.Corpus;

/// <summary>What the command line says of the corpus.</summary>
/// <param name="Folder">Where the files go.</param>
/// <param name="Megabytes">How long the texts are.</param>
/// <param name="Terms">How long the lists of terms are.</param>
/// <param name="Seed">Which of all corpora.</param>
internal sealed record CorpusOptions(string Folder, int[] Megabytes, int[] Terms, int Seed)
{
    /// <summary>The most that one text may have.</summary>
    public const int MostMegabytes = 1000;

    /// <summary>Reads the arguments after <c>corpus</c>.</summary>
    public static CorpusOptions Parse(string[] arguments)
    {
        CorpusOptions options = new("", [20], [13, 300, 10_000, 100_000, 1_000_000], 1);
        foreach ((string name, string value) in Arguments.Pairs("corpus", arguments))
        {
            options = name switch
            {
                "--out" => options with { Folder = value },
                "--megabytes" => options with { Megabytes = Arguments.Numbers(name, value, 1, MostMegabytes) },
                "--terms" => options with { Terms = Arguments.Numbers(name, value, 1, TermModel.Ranks) },
                "--seed" => options with { Seed = Arguments.Number(name, value, 0) },
                _ => throw Arguments.Unknown("corpus", name),
            };
        }

        return options.Folder.Length > 0 ? options : throw new BenchmarkException("'corpus' needs --out DIR");
    }
}
