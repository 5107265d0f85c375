namespace TermLsp.Benchmarks.Load;

/// <summary>What the command line says of loading.</summary>
/// <param name="Terms">How many concepts the glossaries have.</param>
/// <param name="Rounds">How often each is loaded either way.</param>
internal sealed record LoadOptions(int[] Terms, int Rounds)
{
    /// <summary>The most concepts whose file is still one that TermLsp reads.</summary>
    public const int MostTerms = 500_000;

    /// <summary>Reads the arguments after <c>load</c>.</summary>
    public static LoadOptions Parse(string[] arguments)
    {
        LoadOptions options = new([10_000, 100_000], 7);
        foreach ((string name, string value) in Arguments.Pairs("load", arguments))
        {
            options = name switch
            {
                "--terms" => options with { Terms = Arguments.Numbers(name, value, 1, MostTerms) },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                _ => throw Arguments.Unknown("load", name),
            };
        }

        return options;
    }
}
