using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// A glossary as the values of the full form, whether YAML or JSON is then written of them: what <see cref="GlossaryTreeReader"/> reads, the other
/// way round. A plain scalar is a number or a truth value, any other a text.
/// </summary>
internal sealed class FullForm
{
    private readonly LossCounter _losses;
    private readonly FullFormTerms _terms;

    private FullForm(LossCounter losses) => (_losses, _terms) = (losses, new FullFormTerms(losses));

    /// <summary>The whole glossary.</summary>
    public static YamlMapping Of(Glossary glossary, LossCounter losses) => new FullForm(losses).Root(glossary);

    private YamlMapping Root(Glossary glossary)
    {
        TreeMapping root = new(_losses);
        root.Add("termlsp", TreeMapping.Plain("1"));
        root.Text("id", glossary.Id);
        root.Localized("title", glossary.Title);
        root.Text("license", glossary.License);
        if (glossary.DefaultSeverity is { } severity)
        {
            TreeMapping defaults = new(_losses);
            defaults.Text("severity", FullFormTerms.Word(severity));
            root.Add("defaults", defaults.ToNode());
        }

        if (!glossary.Scope.IsEverywhere)
        {
            TreeMapping scope = new(_losses);
            scope.Texts("include", glossary.Scope.Include.Select(glob => glob.Value));
            scope.Texts("zones", glossary.Scope.Zones.Select(ZoneName.Of));
            root.Add("scope", scope.ToNode());
        }

        root.Add("concepts", new YamlSequence([.. glossary.Concepts.Select(Concept)], default));
        return root.ToNode();
    }

    private YamlNode Concept(Concept concept)
    {
        TreeMapping entry = new(_losses);
        entry.Text("id", concept.Id.Value);
        entry.Texts("domain", concept.Domains);
        foreach (IGrouping<LanguageTag, Term> block in concept.Terms.GroupBy(term => term.Language))
            entry.Add(BlockKey(block.Key), _terms.Block([.. block]));
        entry.Texts("except", concept.Exceptions.Select(exception => exception.Value));
        entry.AddUnlessEmpty("definition", Definitions(concept.Definitions));
        entry.AddUnlessEmpty("example", [.. concept.Examples.Where(example => !example.IsEmpty).Select(example => TreeMapping.OfText(example, _losses))]);
        entry.Texts("broader", concept.Broader.Select(id => id.Value));
        entry.Texts("narrower", concept.Narrower.Select(id => id.Value));
        entry.Texts("related", concept.Related.Select(id => id.Value));
        entry.Texts("source", concept.Sources.Select(source => source.Value));
        entry.Localized("note", concept.Note);
        return entry.ToNode();
    }

    // "id" names the entry; Indonesian is written id-ID beside it.
    private static string BlockKey(LanguageTag language) =>
        GlossaryKeys.Concept[language.Value] is null ? language.Value : $"{language.Value}-{language.Value.ToUpperInvariant()}";

    private YamlMapping Definitions(ImmutableArray<Definition> definitions)
    {
        TreeMapping byLanguage = new(_losses);
        foreach (IGrouping<LanguageTag, Definition> same in definitions.GroupBy(definition => definition.Language))
        {
            _losses.Add("further definitions in one language", same.Count() - 1);
            Definition definition = same.First();
            TreeMapping parts = new(_losses);
            parts.Text("short", definition.Short?.Value);
            parts.Text("long", definition.Long?.Value);
            if (definition is { Long: null, Short: { } only })
                byLanguage.Text(same.Key.Value, only.Value);
            else
                byLanguage.AddUnlessEmpty(same.Key.Value, parts.ToNode());
        }

        return byLanguage.ToNode();
    }
}
