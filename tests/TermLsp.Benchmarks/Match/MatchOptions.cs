namespace TermLsp.Benchmarks.Match;

/// <summary>What the command line says of one matching.</summary>
/// <param name="Terms">The path of the list of terms.</param>
/// <param name="Text">The path of the text.</param>
internal sealed record MatchOptions(string Terms, string Text)
{
    /// <summary>Reads the arguments after <c>match</c>.</summary>
    public static MatchOptions Parse(string[] arguments) => arguments switch
    {
        [string terms, string text] => new MatchOptions(terms, text),
        _ => throw new BenchmarkException("'match' takes two files: the terms, one a line, and the text"),
    };
}
