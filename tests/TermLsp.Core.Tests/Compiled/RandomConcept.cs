using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Compiled;

/// <summary>Concepts with anything in any field, whether a reader would make such or not.</summary>
internal static class RandomConcept
{
    private static readonly Gen<string> Text = Gen.OneOf(RandomText.Gen, Gen.String, Gen.Const(""), Gen.Const("é\0ÿ"));
    private static readonly Gen<TextSpan> Span = Gen.OneOf(Gen.Int[0, 500], Gen.Int).Select(Gen.Int).Select((start, end) => new TextSpan(start, end));
    private static readonly Gen<Located<string>> Located = Text.Select(Span).Select((text, span) => new Located<string>(text, span));
    private static readonly Gen<LanguageTag> Language = OneOf("en", "zh", "zh-TW", "de-AT").Select(tag => LanguageTag.Parse(tag)!.Value);

    private static readonly Gen<LocalizedText> Localized =
        List(Language.Select(Located)).Select(versions => new LocalizedText(versions));

    private static readonly Gen<ContextCondition> Condition =
        Gen.Select(List(Text), List(Text), Gen.Int).Select((any, none, window) => new ContextCondition(any, none, window));

    private static readonly Gen<Term> Term =
        from text in Located
        from language in Language
        from status in Gen.Enum<TermStatus>()
        from rule in Gen.Enum<CaseRule>()
        from flags in Gen.Select(Gen.Bool, Gen.Bool)
        from plurals in List(Text)
        from partOfSpeech in Text.Null()
        from reason in Localized
        from replacement in Located.Nullable()
        from severity in Gen.Enum<Severity>().Nullable()
        from condition in Condition.Null()
        select new Term
        {
            Text = text, Language = language, Status = status, Case = rule, IsAbbreviation = flags.Item1, HasStrictVariants = flags.Item2,
            Plurals = plurals, PartOfSpeech = partOfSpeech, Reason = reason, Replacement = replacement, Severity = severity, Condition = condition,
        };

    private static readonly Gen<Definition> Definition =
        Gen.Select(Language, Located.Nullable(), Located.Nullable()).Select((language, brief, full) => new Definition(language, brief, full));

    /// <summary>One concept.</summary>
    public static Gen<Concept> Concepts { get; } =
        from id in Located
        from span in Span
        from line in Gen.Int
        from terms in List(Term)
        from exceptions in List(Located)
        from domains in List(Text)
        from definitions in List(Definition)
        from examples in List(Localized)
        from relations in Gen.Select(List(Located), List(Located), List(Located))
        from sources in List(Located)
        from note in Localized
        select new Concept
        {
            Id = id, Span = span, Line = line, Terms = terms, Exceptions = exceptions, Domains = domains, Definitions = definitions,
            Examples = examples, Broader = relations.Item1, Narrower = relations.Item2, Related = relations.Item3, Sources = sources, Note = note,
        };

    /// <summary>One glossary.</summary>
    public static Gen<Glossary> Glossaries { get; } =
        from id in Text
        from title in Localized
        from license in Text.Null()
        from location in OneOf<string?>(null, "file:///a/b%20c.yaml", "/tmp/名 #1.yaml", "https://example.com/x?y#z")
        from isBuiltin in Gen.Bool
        from severity in Gen.Enum<Severity>().Nullable()
        from include in List(Located)
        from zones in List(Gen.Enum<Zone>())
        from concepts in Concepts.List[0, 4]
        select new Glossary
        {
            Id = id, Title = title, License = license, Location = location is null ? null : new Uri(location), IsBuiltin = isBuiltin,
            DefaultSeverity = severity, Scope = new GlossaryScope(include, zones), Concepts = concepts,
        };

    /// <summary>One finding.</summary>
    public static Gen<GlossaryProblem> Problems { get; } =
        from path in Text
        from place in Gen.Select(Gen.Int, Gen.Int)
        from code in Text
        from severity in Gen.Enum<Severity>()
        from span in Span
        from message in Text
        select new GlossaryProblem(path, place.Item1, place.Item2, new GlossaryDiagnostic(code, severity, span, message));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<ImmutableArray<T>> List<T>(Gen<T> items) => items.Array[0, 3].Select(array => array.ToImmutableArray());
}
