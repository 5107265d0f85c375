using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology.Yaml;

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
        IEnumerable<YamlEntry> languageBlocks = mapping.Entries.Where(entry => !ConceptKeys.Contains(entry.Key.Value) && IsLanguageBlock(entry));
        ReportUnknownKeys(mapping);

        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
        ImmutableArray<Located<string>>.Builder exceptions = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (YamlEntry block in languageBlocks)
        {
            if (shape.Language(block.Key) is not { } language || shape.Mapping(block.Value, $"'{block.Key.Value}'") is not { } body)
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

    // "exmaple: [...]" is a slip, "fr: {preferred: ...}" a language: only a mapping can be a block of terms.
    private static bool IsLanguageBlock(YamlEntry entry) => LanguageTag.Parse(entry.Key.Value) is not null && entry.Value is YamlMapping;

    private void ReportUnknownKeys(YamlMapping mapping)
    {
        IEnumerable<string> languages = mapping.Entries.Where(IsLanguageBlock).Select(entry => entry.Key.Value);
        shape.Keys(mapping, [.. ConceptKeys, .. languages], "a concept");
    }

    private ImmutableArray<Definition> Definitions(YamlNode? node, LanguageTag fallback)
    {
        if (node is YamlScalar)
            return shape.Text(node, "'definition'") is { } text ? [new Definition(fallback, text, null)] : [];
        ImmutableArray<Definition>.Builder definitions = ImmutableArray.CreateBuilder<Definition>();
        foreach (YamlEntry entry in shape.Mapping(node, "'definition'")?.Entries ?? [])
        {
            if (shape.Language(entry.Key) is { } language && Definition(entry.Value, language) is { } definition)
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
