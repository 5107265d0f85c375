using System.Collections.Immutable;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>What a proposal in a glossary file is.</summary>
public enum GlossaryProposalKind
{
    /// <summary>A key, a language among them.</summary>
    Key,

    /// <summary>One of a few words, or a term.</summary>
    Value,

    /// <summary>Another entry's id.</summary>
    Concept,
}

/// <summary>Something to write in a glossary file.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="NewText">What is written.</param>
/// <param name="Replaces">What it takes the place of.</param>
/// <param name="Detail">What it is, in a few words; may be empty.</param>
/// <param name="Documentation">What it means, in Markdown; may be empty.</param>
/// <param name="Kind">What kind of thing it is.</param>
public sealed record GlossaryProposal(string Label, string NewText, TextSpan Replaces, string Detail, string Documentation, GlossaryProposalKind Kind);

/// <summary>Offers what may be written at a place of a YAML glossary: keys, languages, the words that a key takes, other entries, terms.</summary>
public static class GlossaryKeyCompletion
{
    // More than anyone reads; who types on gets others.
    private const int MostConcepts = 200;

    /// <summary>What may be written at an offset, in the order in which one would look for it.</summary>
    /// <param name="text">The file's text, which need not be well-formed.</param>
    /// <param name="offset">Where the caret is.</param>
    /// <param name="reader">The language that the reader reads: Chinese, or English for any other.</param>
    /// <param name="concepts">The entries that others may point to.</param>
    public static ImmutableArray<GlossaryProposal> At(SourceText text, int offset, LanguageTag reader, IEnumerable<(string Id, string Title)> concepts)
    {
        if (TypedOutline.At(text, offset) is not { } place)
            return [];
        IEnumerable<GlossaryProposal> keys = place.Mapping is { Shape: { } shape } mapping ? [.. Keys(place, mapping, shape, reader), .. LanguageKeys(place, mapping, shape, reader)] : [];
        IEnumerable<GlossaryProposal> values = place.Value is { } key ? Values(place, key, text, offset, reader, concepts) : [];
        return [.. keys, .. values];
    }

    private static IEnumerable<GlossaryProposal> Keys(GlossaryPlace place, OpenNode mapping, MappingShape shape, LanguageTag reader) =>
        from key in shape.Keys
        where !mapping.Keys.Exists(there => there.Value == key.Name && there.Span != place.Word)
        select new GlossaryProposal(
            key.Name, KeyText(place, key.Name), place.Word, reader.IsChinese ? key.Chinese : key.English, GlossaryKeyHelp.Markdown(key, reader), GlossaryProposalKind.Key);

    private static IEnumerable<GlossaryProposal> LanguageKeys(GlossaryPlace place, OpenNode mapping, MappingShape shape, LanguageTag reader)
    {
        if (shape == TypedOutline.OneLines || shape.Language is not { } key)
            return [];
        HashSet<LanguageTag?> there = [.. mapping.Keys.Where(other => other.Span != place.Word).Select(other => LanguageTag.Parse(other.Value))];
        return from language in CommonLanguage.All
               where !there.Contains(LanguageTag.Parse(language.Tag))
               select new GlossaryProposal(
                   language.Tag, KeyText(place, language.Tag), place.Word, reader.IsChinese ? language.Chinese : language.English, GlossaryKeyHelp.Markdown(key, reader), GlossaryProposalKind.Key);
    }

    private static string KeyText(GlossaryPlace place, string key) => place.Gap + key + (place.HasColon ? "" : ": ");

    private static IEnumerable<GlossaryProposal> Values(
        GlossaryPlace place, GlossaryKey key, SourceText text, int offset, LanguageTag reader, IEnumerable<(string Id, string Title)> concepts)
    {
        switch (key.Scalar)
        {
            case ScalarKind.Choice:
                return key.Choices.Select(choice => Value(choice, key.Name, reader.IsChinese ? key.Chinese : key.English, GlossaryProposalKind.Value));
            case ScalarKind.RightTerm:
                return place.Entry?.Terms.Distinct().Select(term => Value(term, "", "", GlossaryProposalKind.Value)) ?? [];
            case ScalarKind.ConceptId:
                string typed = text.Content[place.Word.Start..Math.Clamp(offset, place.Word.Start, place.Word.End)];
                return concepts.Where(concept => concept.Id.Contains(typed, StringComparison.OrdinalIgnoreCase) || concept.Title.Contains(typed, StringComparison.OrdinalIgnoreCase))
                    .Take(MostConcepts).Select(concept => Value(concept.Id, concept.Title, "", GlossaryProposalKind.Concept));
            default:
                return [];
        }

        GlossaryProposal Value(string value, string detail, string documentation, GlossaryProposalKind kind) =>
            new(value, place.Gap + YamlScalarText.OnALine(value, isInFlow: true), place.Word, detail, documentation, kind);
    }
}
