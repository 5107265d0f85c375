using System.Text.Json;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output;

/// <summary>How much glossaries hold in one language.</summary>
/// <param name="Concepts">The concepts that have a term to write in it.</param>
/// <param name="Definitions">The definitions in it.</param>
public sealed record LanguageStatistics(int Concepts, int Definitions);

/// <summary>How much glossaries hold.</summary>
/// <param name="Concepts">The concepts.</param>
/// <param name="TermsByStatus">The terms, by status.</param>
/// <param name="Languages">By language, the most used first.</param>
/// <param name="WithSource">Concepts that name a source.</param>
/// <param name="WithRelation">Concepts that name another concept.</param>
public sealed record GlossaryStatistics(
    int Concepts, Dictionary<string, int> TermsByStatus, Dictionary<string, LanguageStatistics> Languages, int WithSource, int WithRelation)
{
    /// <summary>Counts.</summary>
    public static GlossaryStatistics Of(IEnumerable<Glossary> glossaries)
    {
        Concept[] concepts = [.. glossaries.SelectMany(glossary => glossary.Concepts)];
        IEnumerable<LanguageTag> languages = concepts.SelectMany(concept => concept.Languages.Union(concept.Definitions.Select(definition => definition.Language)));
        return new GlossaryStatistics(
            concepts.Length,
            concepts.SelectMany(concept => concept.Terms).GroupBy(term => term.Status).OrderBy(group => group.Key)
                .ToDictionary(group => group.Key.ToString().ToLowerInvariant(), group => group.Count()),
            languages.GroupBy(language => language).OrderByDescending(group => group.Count()).ToDictionary(
                group => group.Key.Value,
                group => new LanguageStatistics(
                    concepts.Count(concept => concept.Languages.Contains(group.Key)),
                    concepts.Count(concept => concept.Definitions.Any(definition => definition.Language == group.Key)))),
            concepts.Count(concept => !concept.Sources.IsEmpty),
            concepts.Count(concept => !(concept.Broader.IsEmpty && concept.Narrower.IsEmpty && concept.Related.IsEmpty)));
    }

    /// <summary>As one object.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, OutputJsonContext.Readable.GlossaryStatistics);
}
