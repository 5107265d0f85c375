using System.Globalization;

namespace TermLsp.Benchmarks;

/// <summary>What every mode's command line has in common: options with a value each, and numbers in bounds.</summary>
internal static class Arguments
{
    /// <summary>The pairs of option and value after a mode's name.</summary>
    public static IEnumerable<(string Name, string Value)> Pairs(string mode, string[] arguments)
    {
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
                throw new BenchmarkException($"'{mode}' does not understand '{arguments[i]}', or it lacks its value");
            yield return (arguments[i], arguments[i + 1]);
        }
    }

    /// <summary>The number that an option takes.</summary>
    public static int Number(string name, string text, int least, int most = int.MaxValue) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new BenchmarkException($"{name} takes a number from {least}" + (most == int.MaxValue ? "" : $" to {most}"));

    /// <summary>Numbers with commas between them.</summary>
    public static int[] Numbers(string name, string text, int least, int most) =>
        [.. text.Split(',').Select(number => Number(name, number, least, most))];

    /// <summary>What to say of an option that a mode does not have.</summary>
    public static BenchmarkException Unknown(string mode, string name) => new($"'{mode}' has no option '{name}'");
}
