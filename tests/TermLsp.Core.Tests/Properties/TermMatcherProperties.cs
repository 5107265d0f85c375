using System.Globalization;
using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Tests.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Properties;

/// <summary>The matcher and the oracle agree on any glossary and any text, on every vector width, in every kind of document.</summary>
public sealed class TermMatcherProperties
{
    private static readonly string[] Kinds = ["plaintext", "markdown", "python", "csharp", "html", "latex"];

    // What terms are made of is what texts are made of, so that they meet.
    private static readonly string[] Pieces =
    [
        "RAG", "rag", "Rag", "LoRA", "lora", "Lo", "RA", "token", "Token", "s", "'s", "es", "context", "Context", "window", "Window", "fine", "tuning",
        "LLM", "llm", "GPT", "4o", "C", "c", "+", "++", ".", "NET", "node", "js", "a", "I", "x", "上", "下", "文", "上下文", "窗口", "视窗", "視窗", "檢索", "检索",
        "微", "调", "調", "令牌", "桶", "后", "後", "々", "龟", "\uF907", "⾔", "言", " ", " ", " ", "-", "-", "_", "  ", "、", "é", "Я", "は", "𝐑", "𠮷", "僤", "𫢸", "ﬁ", "Ｒ", "0", "9",
    ];

    private static readonly string[] Between =
    [
        " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00A0", "\u200B", "\u00AD", "，", "。", ",", "(", ")", "*", "`", "/", "# ", "- ", "| ", "> ", "// ", "/* ", "\"", "😀",
        "\uD83D", "\uDE00", "\0", "\uFFFE", "\uFFFF",
    ];

    private static readonly Gen<string> TermText = Gen.Int[0, Pieces.Length - 1].Array[1, 4].Select(Join);

    private static readonly Gen<Term> AnyTerm = Gen.Select(
        TermText, Gen.Enum<TermStatus>(), Gen.Enum<CaseRule>(), Gen.Int[0, 9], TermText.Array[1, 2],
        (text, status, rule, chance, others) => new Term
        {
            Text = new Located<string>(text, default),
            Language = text.All(char.IsAscii) ? LanguageTag.English : LanguageTag.SimplifiedChinese,
            Status = status,
            Case = rule,
            Plurals = chance == 0 ? [others[0]] : [],
            Condition = chance switch
            {
                1 => new ContextCondition([.. others], [], 6),
                2 => new ContextCondition([], [.. others], 9),
                _ => null,
            },
        });

    private static readonly Gen<Concept> AnyConcept = Gen.Select(
        AnyTerm.Array[1, 3], TermText.Array[0, 2], Gen.Int[0, 3],
        (terms, exceptions, chance) => new Concept
        {
            Id = new Located<string>("", default),
            Span = default,
            Line = 0,
            Terms = [.. terms],
            Exceptions = chance == 0 ? [.. exceptions.Select(text => new Located<string>(text, default))] : [],
        });

    // Most count everywhere, some in a few zones alone.
    private static readonly Gen<GlossaryScope> AnyScope = Gen.Select(Gen.Int[0, 3], Gen.Enum<Zone>().Array[1, 6]).Select((chance, zones) =>
        chance > 0 ? GlossaryScope.Everywhere : new GlossaryScope([], [.. zones]));

    private static readonly Gen<GlossarySet> AnyGlossary = Gen.Select(AnyConcept.Array[1, 12], AnyScope).Select((concepts, scope) => new GlossarySet(
        [
            new Glossary
            {
                Id = "test",
                Scope = scope,
                Concepts = [.. concepts.Select((concept, i) => concept with { Id = new Located<string>(i.ToString(CultureInfo.InvariantCulture), default) })],
            },
        ]));

    private static readonly Gen<string> AnyText = Gen
        .Select(Gen.Int[0, Pieces.Length - 1], Gen.Int[0, 2 * Between.Length], (piece, between) => Pieces[piece] + (between < Between.Length ? Between[between] : ""))
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void All_find_the_same() => Gen.Select(AnyGlossary, AnyText, Gen.Int[0, Kinds.Length - 1]).Sample(
        (glossaries, text, kind) => { new AgreeingMatcher(glossaries).Find(Zoned(Kinds[kind], text)); },
        iter: Fuzz.Cases(3_000));

    [Fact]
    public void All_find_the_same_at_a_place() => Gen.Select(AnyGlossary, AnyText, Gen.Int[0, Kinds.Length - 1], Gen.Int[0, 400]).Sample(
        (glossaries, text, kind, offset) => { new AgreeingMatcher(glossaries).FindAt(Zoned(Kinds[kind], text), Math.Min(offset, text.Length)); },
        iter: Fuzz.Cases(2_000));

    private static ZonedText Zoned(string kind, string text) => new Document("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text)).Zoned;

    private static string Join(int[] pieces) => string.Concat(pieces.Select(i => Pieces[i]));
}
