using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Reads what is about to be written: whether Markdown will understand a text is told by nothing else.</summary>
internal static class ReadBack
{
    private const string Behind = "\n\n## y\n";

    /// <summary>The concept that an entry is read as; null where it would be none, or take in what follows it.</summary>
    /// <param name="heading">What the heading says.</param>
    /// <param name="body">What stands below.</param>
    public static Concept? Entry(string heading, string body)
    {
        string text = $"## {heading}\n\n{body}{Behind}";
        GlossaryReadResult result = MarkdownGlossaryReader.ReadOwnShape(new GlossaryInput("x.md", new SourceText(text)));
        return result is { Diagnostics: [], Glossary.Concepts: [var concept, { Terms: [{ Text.Value: "y" }], Definitions: [] }] } ? concept : null;
    }

    /// <summary>The definitions that a text below a list of labels is read as, if it is nothing else; null otherwise.</summary>
    public static IReadOnlyList<Definition>? Definitions(string body) =>
        Entry("x", $"- Tags: t\n\n{body}") is { Terms.Length: 1, Examples: [], Exceptions: [], Domains: ["t"], Related: [], Broader: [], Narrower: [], Sources: [], Note.IsEmpty: true } concept
            ? concept.Definitions
            : null;
}
