using TermLsp.Core.Checking;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Core.Formats.Yaml;

namespace TermLsp.Workspace.Tests;

/// <summary>The glossary that everyone gets holds itself to the rules that others are told of.</summary>
public sealed class BuiltinGlossaryTests
{
    private static readonly LanguageTag[] BothLanguages = [LanguageTag.English, LanguageTag.SimplifiedChinese];

    private static readonly GlossaryReadResult[] Read =
    [
        .. BuiltinGlossary.SourceNames.Select(name => YamlGlossaryReader.Read(
            new StreamReader(BuiltinGlossary.Source(name)).ReadToEnd(), Path.GetFileNameWithoutExtension(name), new Uri(name, UriKind.Relative))),
    ];

    private static readonly GlossarySet Glossary = new(Read.Select(file => file.Glossary with { IsBuiltin = true }));

    private static readonly Concept[] Concepts = [.. Read.SelectMany(file => file.Glossary.Concepts)];

    private static string IdOf(Concept concept) => concept.Id.Value;

    [Fact]
    public void It_is_without_a_fault() => Assert.All(Read, file => Assert.Empty(file.Diagnostics));

    [Fact]
    public void What_the_build_compiled_is_what_the_files_say()
    {
        GlossarySet compiled = BuiltinGlossary.Open(static name => name).Glossaries;
        Assert.NotEmpty(compiled.Entries);
        Assert.Equal(Shape.Of(Glossary), Shape.Of(compiled));
    }

    [Fact]
    public void The_program_carries_all_files_and_no_other() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "glossary"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))).Order(),
        BuiltinGlossary.SourceNames.Select(name => (name, new StreamReader(BuiltinGlossary.Source(name)).ReadToEnd())));

    [Fact]
    public void Every_concept_has_terms_and_definitions_in_both_languages() => Assert.All(Concepts, concept =>
    {
        foreach (LanguageTag language in BothLanguages)
        {
            Assert.Equal(language, concept.PreferredTerm(language)?.Language);
            Definition definition = Assert.Single(concept.Definitions, d => d.Language == language);
            (int least, int most) = language.IsChinese ? (20, 120) : (40, 240);
            Assert.InRange(definition.Short?.Value.Length ?? 0, least, most);
            Assert.True(definition.Long?.Value.Length > definition.Short?.Value.Length, IdOf(concept));
        }
    });

    [Fact]
    public void Every_concept_names_a_source_that_can_be_opened() => Assert.All(Concepts, concept =>
    {
        Assert.NotEmpty(concept.Sources);
        Assert.All(concept.Sources, source => Assert.Contains(new Uri(source.Value).Scheme, new[] { "https", "http" }));
    });

    [Fact]
    public void Every_relation_leads_to_another_concept()
    {
        HashSet<string> ids = [.. Concepts.Select(IdOf)];
        Assert.All(Concepts, concept =>
        {
            string[] related = [.. concept.Broader.Concat(concept.Narrower).Concat(concept.Related).Select(id => id.Value)];
            Assert.All(related, id => Assert.Contains(id, ids));
            Assert.Equal(related.Distinct(), related);
            Assert.DoesNotContain(IdOf(concept), related);
        });
    }

    [Fact]
    public void No_label_names_two_concepts()
    {
        var shared = Concepts
            .SelectMany(concept => concept.Terms.Select(term => (Label: term.Text.Value, Concept: IdOf(concept))))
            .GroupBy(pair => pair.Label).Where(group => group.Select(pair => pair.Concept).Distinct().Count() > 1);
        Assert.Empty(shared);
    }

    [Fact]
    public void Every_wrong_form_leads_to_a_right_one_and_says_why() => Assert.All(
        Concepts.SelectMany(concept => concept.Terms.Where(term => !term.IsRight).Select(term => (Concept: concept, Term: term))),
        pair =>
        {
            if (pair.Term.Replacement is { } replacement)
                Assert.Contains(pair.Concept.Terms, term => term.IsRight && term.Text.Value == replacement.Value);
            if (pair.Term.Status == TermStatus.Deprecated)
                Assert.All(BothLanguages, language => Assert.NotNull(pair.Term.Reason.In(language)));
        });

    [Fact]
    public void Every_right_term_is_found_by_itself()
    {
        TermMatcher matcher = new(Glossary);
        Assert.All(Concepts, concept => Assert.All(
            concept.Terms.Where(term => term.IsRight && term.Condition is null),
            term => Assert.Contains(
                matcher.Find(ZonedText.Plain(term.Text.Value)),
                found => found.Entry.Concept == concept && found.Span.Length == term.Text.Value.Length && found.Casing == Casing.Right)));
    }

    [Fact]
    public void Every_exception_cancels_something() => Assert.All(Concepts, concept =>
    {
        TermMatcher without = new(Alone(concept with { Exceptions = [], Terms = [.. concept.Terms.Select(term => term with { Condition = null })] }));
        TermMatcher with = new(Alone(concept));
        Assert.All(concept.Exceptions, exception =>
        {
            Assert.NotEmpty(without.Find(ZonedText.Plain(exception.Value)));
            Assert.Empty(with.Find(ZonedText.Plain(exception.Value)));
        });
    });

    [Fact]
    public void It_passes_the_checks_that_others_are_told_of_and_those_of_style()
    {
        var found = BuiltinGlossary.SourceNames.Zip(Read).SelectMany(file =>
        {
            SourceText text = new(new StreamReader(BuiltinGlossary.Source(file.First)).ReadToEnd());
            return GlossaryChecks.Of(file.Second.Glossary, text, Glossary).Concat(GlossaryChecks.Style(file.Second.Glossary, text, Glossary))
                .Select(diagnostic => GlossaryProblem.Of(file.First, text, diagnostic).ToString());
        });
        Assert.Empty(found);
    }

    private static GlossarySet Alone(Concept concept) => new([new Glossary { Id = "llm", Concepts = [concept], IsBuiltin = true }]);
}
