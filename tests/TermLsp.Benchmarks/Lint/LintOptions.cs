namespace TermLsp.Benchmarks.Lint;

/// <summary>What the command line says of linting.</summary>
/// <param name="Files">How many files the folder has.</param>
/// <param name="Rounds">How often each is measured.</param>
/// <param name="Server">A termlsp that is published already; null: publish it.</param>
/// <param name="Folder">Where the files go and stay; null: they go when they have been measured.</param>
internal sealed record LintOptions(int Files = 1000, int Rounds = 5, string? Server = null, string? Folder = null)
{
    /// <summary>Reads the arguments after <c>lint</c>.</summary>
    public static LintOptions Parse(string[] arguments)
    {
        LintOptions options = new();
        foreach ((string name, string value) in Arguments.Pairs("lint", arguments))
        {
            options = name switch
            {
                "--files" => options with { Files = Arguments.Number(name, value, 1, 100_000) },
                "--rounds" => options with { Rounds = Arguments.Number(name, value, 1) },
                "--server" => options with { Server = Path.GetFullPath(value) },
                "--out" => options with { Folder = Path.GetFullPath(value) },
                _ => throw Arguments.Unknown("lint", name),
            };
        }

        return options;
    }
}
