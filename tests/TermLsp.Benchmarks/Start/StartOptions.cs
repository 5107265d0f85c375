namespace TermLsp.Benchmarks.Start;

/// <summary>What the command line says of the start-up benchmark.</summary>
/// <param name="Rounds">How often to measure.</param>
/// <param name="Server">A published termlsp; null: publish it.</param>
/// <param name="Bare">A published TermLsp.BareServer; null: publish it.</param>
/// <param name="Processors">How many processors the servers' runtime is told of; null: as many as there are.</param>
internal sealed record StartOptions(int Rounds = 25, string? Server = null, string? Bare = null, int? Processors = null)
{
    private const int FewestRounds = 15;

    /// <summary>Reads the arguments after <c>start</c>.</summary>
    public static StartOptions Parse(string[] arguments)
    {
        StartOptions options = new();
        foreach ((string name, string value) in Arguments.Pairs("start", arguments))
        {
            options = name switch
            {
                "--rounds" => options with { Rounds = Arguments.Number(name, value, FewestRounds) },
                "--processors" => options with { Processors = Arguments.Number(name, value, 1) },
                "--server" => options with { Server = Existing(value) },
                "--bare" => options with { Bare = Existing(value) },
                _ => throw Arguments.Unknown("start", name),
            };
        }

        return options;
    }

    /// <summary>The full path of a file; a mistake where there is none.</summary>
    public static string Existing(string path) =>
        File.Exists(path) ? Path.GetFullPath(path) : throw new BenchmarkException($"there is no file '{path}'");
}
