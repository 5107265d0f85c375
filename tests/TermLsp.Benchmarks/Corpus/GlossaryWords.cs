using System.Text;
using System.Text.RegularExpressions;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Benchmarks.Corpus;

/// <summary>What the built-in glossary lends to the corpus: its terms, and the words of its own prose as often as they come there.</summary>
internal sealed partial class GlossaryWords
{
    public GlossaryWords()
    {
        Concept[] concepts = [.. BuiltinGlossary.Open(static _ => null).Glossaries.Entries.Select(entry => entry.Concept)];
        Terms = [.. concepts.SelectMany(concept => concept.Terms).Where(term => term.IsRight).Select(term => term.Text.Value).Distinct()];
        string prose = Prose(concepts);
        EnglishProse = [.. EnglishWord().Matches(prose).Select(match => match.Value)];
        ChineseProse = [.. HanRun().Matches(prose).Select(match => match.Value)];
    }

    /// <summary>The right terms, in the glossary's order, each once.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>The running words of its English prose.</summary>
    public IReadOnlyList<string> EnglishProse { get; }

    /// <summary>The clauses of its Chinese prose: Han characters alone.</summary>
    public IReadOnlyList<string> ChineseProse { get; }

    private static string Prose(Concept[] concepts)
    {
        StringBuilder prose = new();
        foreach (Concept concept in concepts)
        {
            foreach (Definition definition in concept.Definitions)
                prose.AppendLine(definition.Short?.Value).AppendLine(definition.Long?.Value);
            foreach (LocalizedText text in concept.Examples.Append(concept.Note))
                prose.AppendJoin('\n', text.Versions.Select(version => version.Text.Value)).AppendLine();
        }

        return prose.ToString();
    }

    [GeneratedRegex("[A-Za-z][A-Za-z'-]*[A-Za-z]|a|I", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWord();

    [GeneratedRegex("[\u4E00-\u9FFF]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex HanRun();
}
