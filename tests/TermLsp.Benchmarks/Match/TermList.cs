using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Benchmarks.Match;

/// <summary>A list of terms, one a line, as a glossary that has nothing else.</summary>
internal static class TermList
{
    /// <summary>The terms: lines without the space around them. A blank line is none, and one that repeats another adds none.</summary>
    public static IReadOnlyList<string> Read(string path)
    {
        string[] terms = [.. InputFile.Read(path).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Distinct()];
        return terms.Length > 0 ? terms : throw new BenchmarkException($"'{path}' holds no term: it has blank lines alone");
    }

    /// <summary>A concept each, with the preferred term alone: Chinese where it holds a Han character, else English.</summary>
    public static GlossarySet ToGlossary(IReadOnlyList<string> terms) =>
        new([new Glossary { Id = "benchmark", Concepts = [.. terms.Select(Concept)] }]);

    private static Concept Concept(string text, int line) => new()
    {
        Id = new Located<string>(string.Create(CultureInfo.InvariantCulture, $"t{line}"), default),
        Span = default,
        Line = line,
        Terms =
        [
            new Term
            {
                Text = new Located<string>(text, default),
                Language = text.EnumerateRunes().Any(CharacterClass.IsHan) ? LanguageTag.SimplifiedChinese : LanguageTag.English,
                Status = TermStatus.Preferred,
            },
        ],
    };
}
