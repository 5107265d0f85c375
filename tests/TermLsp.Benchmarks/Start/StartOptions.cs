using System.Globalization;

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
    public static StartOptions Parse(ReadOnlySpan<string> arguments)
    {
        StartOptions options = new();
        for (; arguments is [string name, string value, ..]; arguments = arguments[2..])
        {
            options = name switch
            {
                "--rounds" => options with { Rounds = Number(name, value, FewestRounds) },
                "--processors" => options with { Processors = Number(name, value, 1) },
                "--server" => options with { Server = Existing(value) },
                "--bare" => options with { Bare = Existing(value) },
                _ => throw new BenchmarkException($"'start' has no option '{name}'"),
            };
        }

        return arguments.IsEmpty
            ? options
            : throw new BenchmarkException($"'start' does not understand '{arguments[0]}', or it lacks its value");
    }

    private static int Number(string name, string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw new BenchmarkException($"{name} takes a number from {least}");

    private static string Existing(string path) =>
        File.Exists(path) ? Path.GetFullPath(path) : throw new BenchmarkException($"there is no file '{path}'");
}
