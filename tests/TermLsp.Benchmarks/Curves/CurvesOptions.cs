using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Curves;

/// <summary>What the command line says of the curves.</summary>
/// <param name="File">Where the picture goes.</param>
/// <param name="Megabytes">How long the texts of the first curve are.</param>
/// <param name="Terms">How long the lists of the second curve are.</param>
/// <param name="Rounds">How often each engine runs on each.</param>
internal sealed record CurvesOptions(string File, int[] Megabytes, int[] Terms, int Rounds)
{
    /// <summary>How many terms are sought in texts of all lengths.</summary>
    public const int FixedTerms = 10_000;

    /// <summary>How long the text is in which lists of all lengths are sought.</summary>
    public const int FixedMegabytes = 20;

    /// <summary>Reads the arguments after <c>curves</c>.</summary>
    public static CurvesOptions Parse(string[] arguments)
    {
        CurvesOptions options = new("", [1, 2, 5, 10, 20, 50, 100], [13, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000], 1);
        foreach ((string name, string value) in Arguments.Pairs("curves", arguments))
        {
            options = name switch
            {
                "--out" => options with { File = value },
                "--megabytes" => options with { Megabytes = [.. Arguments.Numbers(name, value, 1, CorpusOptions.MostMegabytes).Order()] },
                "--terms" => options with { Terms = [.. Arguments.Numbers(name, value, 1, TermModel.Ranks).Order()] },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                _ => throw Arguments.Unknown("curves", name),
            };
        }

        return options.File.Length > 0 ? options : throw new BenchmarkException("'curves' needs --out FILE.svg");
    }
}
