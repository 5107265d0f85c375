using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Glossaries such as people make, with the marks of every format in their texts. Labels differ, and each language has one preferred term.</summary>
internal static class PlausibleGlossary
{
    private static readonly string[] Names =
    [
        "token", "context window", "LoRA", "C++", "a & b", "<b>", "say \"hi\"", "x, y", "'t", "- dash", "#hash", "key: value", "true", "null", "词元", "上下文 窗口",
        "“大模型”", "檢索", "😀", "[x]", "{y}", "*z*", "100%", "=1+1", "\\n", "x-termlsp", "é", "]]>",
    ];

    private static readonly string[] Sentences =
        ["A unit.", "Two\nlines.", "One; two | three, \"four\" & <five>.", "模型处理文本的最小单位。", "Q: why?\n\nA: so.", "x-termlsp is ours", "'single'", "# no comment"];

    private static readonly Gen<LanguageTag> Language = OneOf("en", "zh-CN", "de").Select(tag => LanguageTag.Parse(tag)!.Value);
    private static readonly Gen<string> Sentence = OneOf(Sentences);
    private static readonly Gen<string> Plain = OneOf("llm", "tuning", "检索", "https://example.org/a?b=1&c=2", "ISO 30042, 3.1");

    private static readonly Gen<LocalizedText> Localized =
        Language.Select(Sentence).Array[0, 3].Select(versions => new LocalizedText([.. versions.DistinctBy(v => v.Item1).Select(v => (v.Item1, At(v.Item2)))]));

    private static readonly Gen<ContextCondition> Condition =
        CsCheck.Gen.Select(OneOf(Names).Array[0, 2], OneOf(Names).Array[0, 2], CsCheck.Gen.Int[1, 99]).Select((any, none, window) => new ContextCondition([.. any], [.. none], window));

    private static readonly Gen<Term> Term =
        from name in OneOf(Names)
        from language in Language
        from status in CsCheck.Gen.Enum<TermStatus>()
        from rule in CsCheck.Gen.Enum<CaseRule>()
        from flags in CsCheck.Gen.Select(CsCheck.Gen.Bool, CsCheck.Gen.Bool)
        from plurals in OneOf(Names).Array[0, 2]
        from partOfSpeech in OneOf("noun", "verb").Null()
        from reason in Localized
        from replacement in OneOf(Names).Null()
        from severity in CsCheck.Gen.Enum<Severity>().Nullable()
        from condition in Condition.Null()
        let isRight = status is TermStatus.Preferred or TermStatus.Admitted
        select new Term
        {
            Text = At(name), Language = language, Status = status, Case = rule, HasStrictVariants = flags.Item1,
            IsAbbreviation = flags.Item2 && status == TermStatus.Admitted, Plurals = [.. plurals], PartOfSpeech = partOfSpeech,
            Reason = isRight ? LocalizedText.None : reason, Replacement = isRight || replacement is null ? null : At(replacement), Severity = severity, Condition = condition,
        };

    private static readonly Gen<Definition> Definition =
        CsCheck.Gen.Select(Language, Sentence, Sentence.Null()).Select((language, brief, full) => new Definition(language, At(brief), full is null ? null : At(full)));

    private static readonly Gen<Concept> Concept =
        from terms in Term.Array[1, 6]
        from exceptions in OneOf(Names).Array[0, 2]
        from domains in Plain.Array[0, 2]
        from definitions in Definition.Array[0, 2]
        from examples in Localized.Array[0, 2]
        from relations in CsCheck.Gen.Select(Ids(), Ids(), Ids())
        from sources in Plain.Array[0, 2]
        from note in Localized
        select new Concept
        {
            Id = At(""), Span = default, Line = 0, Terms = Distinct(terms), Exceptions = [.. exceptions.Select(At)], Domains = [.. domains.Distinct()],
            Definitions = [.. definitions.DistinctBy(d => d.Language).Select(d => d.Long?.Value == d.Short?.Value ? d with { Long = null } : d)],
            Examples = [.. examples.Where(example => !example.IsEmpty)], Broader = relations.Item1, Narrower = relations.Item2, Related = relations.Item3,
            Sources = [.. sources.Distinct().Select(At)], Note = note,
        };

    /// <summary>One glossary.</summary>
    public static Gen<Glossary> Gen { get; } =
        from title in Localized
        from license in OneOf("CC0-1.0", "MIT OR Apache-2.0").Null()
        from include in OneOf("docs/**", "*.md", "!x").Array[0, 2]
        from concepts in Concept.Array[0, 4]
        select new Glossary
        {
            Id = "plausible", Title = title, License = license, Scope = new GlossaryScope([.. include.Select(At)], []),
            Concepts = [.. concepts.Select((concept, i) => concept with { Id = At($"{i} {concept.Terms[0].Text.Value}") })],
        };

    private static Gen<ImmutableArray<Located<string>>> Ids() => OneOf("other", "1 a&b", "概念").Array[0, 2].Select(ids => ids.Distinct().Select(At).ToImmutableArray());

    // The first term is one to write; labels are made to differ by a number, and a second preferred term is an alias.
    private static ImmutableArray<Term> Distinct(Term[] terms)
    {
        terms[0] = terms[0] with { Status = TermStatus.Preferred, IsAbbreviation = false, Reason = LocalizedText.None, Replacement = null };
        HashSet<LanguageTag> preferred = [];
        return
        [
            .. terms.Select((term, i) => term with
            {
                Text = At($"{term.Text.Value} {i}"),
                Status = term.Status == TermStatus.Preferred && !preferred.Add(term.Language) ? TermStatus.Admitted : term.Status,
            }),
        ];
    }

    private static Located<string> At(string text) => new(text, default);

    private static Gen<string> OneOf(params string[] values) => CsCheck.Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
