using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Glossaries as authors write them, though with every mark in their terms that a format may trip over.</summary>
internal static class MarkdownableGlossary
{
    private static readonly string[] TermPieces =
    [
        "RAG", "LoRA", "token", "context", "window", "retrieval-augmented", "generation", "C++", "C#", "<T>", "a_b", "snake_case", "f(x)", "TCP/IP", "|", "*", "_", "#", "`x`",
        "[y]", "1.", "A&amp;B", "&", "$5", "~", "\\", "-", "—", "·", "/", ":", "：", "；", ";", ",", "、", "。", "“", "”", "\"", "'", "（", "）", "(", ")", "{", "}", "{#id}", "→", ">", "->", "@",
        "www.x.org", "https://x.org/a_b*c", "Note:", "上下文", "窗口", "檢索", "温度", "検索する", "é", "𠮷", "😀", "=", "+", "!", "Ⅱ", "noun", "aka",
    ];

    private static readonly string[] Sentences =
    [
        "检索增强生成（RAG）是一种方法。", "先检索，再生成。", "Looks documents up first.", "A *method* of `writing`, see [this](https://example.org/a_b).", "它有两步：", "温度越高，越随机。", "檢索與網路。",
        "Un modèle génératif écrit.", "モデルを使う。", "Two steps", "x | y", "1 < 2 & 3 > 2", "$E = mc^2$", "Uses C++ and <T>.", "Note that: x", "Line one\nline two", "第一行\n第二行",
    ];

    private static readonly string[] Blocks =
    [
        "- a\n- b", "1. 一\n2. 二", "> quoted", "```\n# code\n\n## more\n```", "    indented", "| a | b |\n|---|---|\n| 1 | 2 |", "| Term | Definition |\n|---|---|\n| a | b |", "- **RAG**: bold", "**RAG**: bold",
        "Term\n: defined", "***", "<b>html</b>", "![](x.png)",
    ];

    private static readonly string[] Traps = ["## Heading", "# Title", "Also: x", "注：y", "<!-- c -->", "<!--more-->", "```\nopen", "a\n---", "[x]: https://example.org", "- Also: x", "---", "<div>\nopen", "text\n\n\nspaced"];

    private static readonly Gen<LanguageTag> Language = OneOf("en", "en", "zh", "zh", "zh-TW", "fr", "ja").Select(tag => LanguageTag.Parse(tag)!.Value);

    private static readonly Gen<string> TermText =
        OneOf(TermPieces).Array[1, 3].SelectMany(pieces => OneOf("", " ").Select(space => string.Join(space, pieces).Trim()));

    private static readonly Gen<string> Sentence = OneOf(Sentences);

    private static readonly Gen<string> Paragraphs = Gen.Frequency((6, Sentence), (3, OneOf(Blocks)), (1, OneOf(Traps))).Array[1, 3].Select(blocks => string.Join("\n\n", blocks));

    private static readonly Gen<Term> Term =
        from text in TermText
        from language in Language
        from status in Gen.Enum<TermStatus>()
        from isAbbreviation in Gen.Bool
        from replacement in TermText.Null()
        from reasons in Localized(Gen.OneOf(Sentence, TermText))
        select new Term
        {
            Text = At(text), Language = language, Status = status, IsAbbreviation = isAbbreviation && status == TermStatus.Admitted,
            Replacement = replacement is null || status < TermStatus.Deprecated ? null : At(replacement), Reason = status < TermStatus.Deprecated ? LocalizedText.None : reasons,
        };

    private static readonly Gen<Definition> Definition =
        from language in Language
        from brief in Gen.OneOf(Sentence, Paragraphs).Null()
        from full in Paragraphs.Null()
        where brief is not null || full is not null
        select new Definition(language, brief is null ? null : At(brief), full is null ? null : At(full));

    private static readonly Gen<Concept> Concept =
        from id in Gen.OneOf(TermText, OneOf("rag", "context-window", "a", "b", "c"))
        from preferred in Term.Select(term => term with { Status = TermStatus.Preferred, IsAbbreviation = false, Replacement = null, Reason = LocalizedText.None })
        from terms in Term.Array[0, 5]
        from definitions in Definition.Array[0, 3]
        from exceptions in List(TermText)
        from domains in List(TermText)
        from relations in Gen.Select(List(TermText), List(OneOf("rag", "context-window", "a", "b", "c")), List(TermText))
        from sources in List(Gen.OneOf(TermText, OneOf("https://example.org/a,b;c", "https://example.org/路径、x", "Smith 2020, p. 3")))
        from examples in Localized(Paragraphs).Array[0, 2]
        from note in Localized(Paragraphs)
        select new Concept
        {
            Id = At(id), Span = default, Line = 0, Terms = Valid([preferred, .. terms]), Definitions = [.. definitions.DistinctBy(definition => definition.Language)],
            Exceptions = exceptions, Domains = [.. domains.Select(domain => domain.Value)], Broader = relations.Item1, Related = relations.Item2, Narrower = relations.Item3,
            Sources = sources, Examples = [.. examples], Note = note,
        };

    /// <summary>A glossary that keeps all that every glossary promises.</summary>
    public static Gen<Glossary> Glossaries { get; } =
        from id in TermText
        from title in Localized(TermText)
        from license in TermText.Null()
        from concepts in Concept.Array[0, 4]
        select new Glossary { Id = id, Title = title, License = license, Concepts = [.. concepts.DistinctBy(concept => concept.Id.Value)] };

    private static Gen<LocalizedText> Localized(Gen<string> text) =>
        Language.Select(text).Array[0, 2].Select(versions => new LocalizedText([.. versions.DistinctBy(version => version.Item1).Select(version => (version.Item1, At(version.Item2)))]));

    // SKOS S13 and S14, as the builder has them.
    private static ImmutableArray<Term> Valid(IEnumerable<Term> terms)
    {
        HashSet<LanguageTag> preferred = [];
        return [.. terms.DistinctBy(term => (term.Language, term.Text.Value))
            .Select(term => term.Status == TermStatus.Preferred && !preferred.Add(term.Language) ? term with { Status = TermStatus.Admitted } : term)];
    }

    private static Located<string> At(string text) => new(text, default);

    private static Gen<ImmutableArray<Located<string>>> List(Gen<string> texts) => texts.Array[0, 3].Select(array => array.Distinct().Select(At).ToImmutableArray());

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
