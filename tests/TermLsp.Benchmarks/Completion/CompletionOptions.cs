using TermLsp.Benchmarks.Start;

namespace TermLsp.Benchmarks.Completion;

/// <summary>What the command line says of completion.</summary>
/// <param name="Terms">How many concepts the glossary has, besides the built-in one.</param>
/// <param name="Rounds">How often each beginning is typed.</param>
/// <param name="Server">A published termlsp; null: publish it.</param>
internal sealed record CompletionOptions(int Terms = 100_000, int Rounds = 25, string? Server = null)
{
    /// <summary>Reads the arguments after <c>completion</c>.</summary>
    public static CompletionOptions Parse(string[] arguments)
    {
        CompletionOptions options = new();
        foreach ((string name, string value) in Arguments.Pairs("completion", arguments))
        {
            options = name switch
            {
                "--terms" => options with { Terms = Arguments.Number(name, value, 1, 1_000_000) },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                "--server" => options with { Server = StartOptions.Existing(value) },
                _ => throw Arguments.Unknown("completion", name),
            };
        }

        return options;
    }
}
