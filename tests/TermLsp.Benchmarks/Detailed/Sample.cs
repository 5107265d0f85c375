using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Match;
using TermLsp.Core.Terminology;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>The documents and glossaries that the detailed benchmarks share.</summary>
internal static class Sample
{
    private const int Megabyte = 1_000_000;

    private static readonly CorpusModel Model = new(seed: 1);

    /// <summary>A Markdown document of a megabyte.</summary>
    public static string Markdown { get; } = string.Concat(Model.Text(Megabyte));

    /// <summary>A C# file of a megabyte: each paragraph of the Markdown document as a comment over a field whose string holds its beginning.</summary>
    public static string Code { get; } = string.Concat(Markdown[..(Markdown.Length / 2)].Split('\n').Select(
        (line, index) => $"    // {line.TrimEnd()}\n    private const string Text{index} = @\"{line.TrimEnd().Replace("\"", "\"\"", StringComparison.Ordinal)}\";\n"));

    /// <summary>A glossary of so many concepts.</summary>
    public static GlossarySet Glossary(int terms) => TermList.ToGlossary([.. Model.Terms(terms)]);
}
