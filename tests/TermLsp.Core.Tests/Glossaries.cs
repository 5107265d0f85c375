using TermLsp.Core.Terminology;
using TermLsp.Core.Formats.Yaml;

namespace TermLsp.Core.Tests;

/// <summary>Glossaries for tests, in the format that users write.</summary>
internal static class Glossaries
{
    /// <summary>A set of glossaries, nearest first; each must be without a fault.</summary>
    public static GlossarySet Read(params string[] yaml) => new(yaml.Select((text, i) =>
    {
        GlossaryReadResult result = YamlGlossaryReader.Read(text, $"test{i}");
        Assert.Empty(result.Diagnostics);
        return result.Glossary;
    }));

    /// <summary>A glossary of bare terms: each line <c>id: term</c>, in English where it is ASCII, else in Chinese.</summary>
    public static string OfTerms(params string[] terms) => "concepts:\n" + string.Concat(terms.Select(line =>
    {
        string[] parts = line.Split(": ", 2);
        string language = parts[1].All(char.IsAscii) ? "en" : "zh";
        return $"  - {{id: {parts[0]}, {language}: {{preferred: '{parts[1]}'}}}}\n";
    }));
}
