using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads one entry under <c>concepts:</c>.</summary>
internal sealed class YamlConceptReader(YamlShape shape, SourceText text, ImmutableArray<string> defaultDomains)
{
    private static readonly string[] ConceptKeys =
        ["id", "domain", "definition", "example", "broader", "narrower", "related", "source", "note"];

    private static readonly string[] DefinitionKeys = ["short", "long"];

    private readonly YamlTermReader _terms = new(shape);

    /// <summary>The concept, or null and a report where it names no term to write.</summary>
    public Concept? Read(YamlNode node)
    {
        if (shape.Mapping(node, "a concept") is not { } mapping)
            return null;
        YamlEntry[] languageBlocks = [.. mapping.Entries.Where(IsLanguageBlock)];
        shape.Keys(mapping with { Entries = [.. mapping.Entries.Except(languageBlocks)] }, ConceptKeys, "a concept");

        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
        ImmutableArray<Located<string>>.Builder exceptions = ImmutableArray.CreateBuilder<Located<string>>();
        foreach ((LanguageTag language, YamlNode block) in shape.ByLanguage(languageBlocks))
        {
            if (shape.Mapping(block, $"'{language}'") is not { } body)
                continue;
            terms.AddRange(_terms.Read(body, language));
            exceptions.AddRange(shape.Texts(body["except"], "'except'"));
        }

        if (terms.FirstOrDefault(term => term.IsRight) is not { } first)
        {
            shape.Report(
                GlossaryDiagnosticCode.NoTerm, Severity.Error, mapping.Span,
                "this concept names no term; give it a language block such as  en: {preferred: ...}");
            return null;
        }

        return new Concept
        {
            Id = shape.Text(mapping["id"], "'id'") ?? new Located<string>(Slug(first.Text.Value), first.Text.Span),
            Span = mapping.Span,
            Line = text.Lines.LineAt(mapping.Span.Start),
            Terms = terms.ToImmutable(),
            Exceptions = exceptions.ToImmutable(),
            Domains = mapping["domain"] is { } domain ? [.. shape.Texts(domain, "'domain'").Select(d => d.Value)] : defaultDomains,
            Definitions = Definitions(mapping["definition"], first.Language),
            Examples = [.. YamlShape.Items(mapping["example"]).Select(item => shape.Localized(item, "'example'", first.Language)).Where(e => !e.IsEmpty)],
            Broader = shape.Texts(mapping["broader"], "'broader'"),
            Narrower = shape.Texts(mapping["narrower"], "'narrower'"),
            Related = shape.Texts(mapping["related"], "'related'"),
            Sources = shape.Texts(mapping["source"], "'source'"),
            Note = shape.Localized(mapping["note"], "'note'", first.Language),
        };
    }

    // "exmaple: [...]" is a slip, "fr: {preferred: ...}" a language: only a mapping can be a block of terms. "id" is a key, though it is the tag
    // of Indonesian too (which can be written id-ID).
    private static bool IsLanguageBlock(YamlEntry entry) =>
        entry.Value is YamlMapping && !ConceptKeys.Contains(entry.Key.Value) && LanguageTag.Parse(entry.Key.Value) is not null;

    private ImmutableArray<Definition> Definitions(YamlNode? node, LanguageTag fallback)
    {
        if (node is YamlScalar)
            return shape.Text(node, "'definition'") is { } text ? [new Definition(fallback, text, null)] : [];
        ImmutableArray<Definition>.Builder definitions = ImmutableArray.CreateBuilder<Definition>();
        foreach ((LanguageTag language, YamlNode value) in shape.ByLanguage(shape.Mapping(node, "'definition'")?.Entries ?? []))
        {
            if (Definition(value, language) is { } definition)
                definitions.Add(definition);
        }

        return definitions.ToImmutable();
    }

    private Definition? Definition(YamlNode node, LanguageTag language)
    {
        if (node is YamlScalar)
            return shape.Text(node, "a definition") is { } text ? new Definition(language, text, null) : null;
        if (shape.Mapping(node, "a definition") is not { } mapping)
            return null;
        shape.Keys(mapping, DefinitionKeys, "a definition");
        Located<string>? brief = shape.Text(mapping["short"], "'short'");
        Located<string>? full = shape.Text(mapping["long"], "'long'");
        return brief is null && full is null ? null : new Definition(language, brief, full);
    }

    private static string Slug(string term) =>
        string.Join('-', term.ToLowerInvariant().Split((char[])[' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}
