namespace TermLsp.Benchmarks.Edit;

/// <summary>What the command line says of editing.</summary>
/// <param name="Kilobytes">How long the documents are, in 10^3 UTF-8 bytes.</param>
/// <param name="Terms">How many concepts the glossary has.</param>
/// <param name="Rounds">How often each is measured.</param>
internal sealed record EditOptions(int[] Kilobytes, int Terms, int Rounds)
{
    /// <summary>Reads the arguments after <c>edit</c>.</summary>
    public static EditOptions Parse(string[] arguments)
    {
        EditOptions options = new([10, 1000], 10_000, 7);
        foreach ((string name, string value) in Arguments.Pairs("edit", arguments))
        {
            options = name switch
            {
                "--kilobytes" => options with { Kilobytes = Arguments.Numbers(name, value, 1, 100_000) },
                "--terms" => options with { Terms = Arguments.Number(name, value, 1, 1_000_000) },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                _ => throw Arguments.Unknown("edit", name),
            };
        }

        return options;
    }
}
