using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

/// <summary>Labels: against those of their own concept, against those of others, and by themselves.</summary>
public sealed class LabelCheckTests
{
    // Spelt differently, found at the same places.
    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: fine-tuning, aliases: [{|indistinct-label:fine tuning|}, tuning]}}]", "concepts: [{id: a, en: {preferred: fine-tuning, aliases: [tuning]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: token, aliases: [tuning, {|indistinct-label:Token|}]}}]", "concepts: [{id: a, en: {preferred: token, aliases: [tuning]}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: 检索, aliases: [{|indistinct-label:檢索|}]}}]", "concepts: [{id: a, zh: {preferred: 检索, aliases: []}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: API, aliases: [{|indistinct-label:ＡＰＩ|}]}}]", "concepts: [{id: a, en: {preferred: API, aliases: []}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x, avoid: [fine-tune, {|indistinct-label:finetune|}]}}]", "concepts: [{id: a, en: {preferred: x, avoid: [fine-tune]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: token}}, {id: b, en: {preferred: {|indistinct-label:Token|}}}]", null)]
    // Case tells them apart, or a term to avoid is found where it is written just so.
    [InlineData("concepts: [{id: a, en: {preferred: LoRA, avoid: [LORA, Lora]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: context window, avoid: [context-window]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: RAG}}, {id: b, en: {preferred: rag}}]", null)]
    // A closed spelling says nothing of where it may be open.
    [InlineData("concepts: [{id: a, en: {preferred: subword, aliases: [sub-word, sub word]}}]", null)]
    // One concept may have one word in two languages.
    [InlineData("concepts: [{id: a, en: {preferred: token}, zh: {preferred: 词元, aliases: [Token]}}]", null)]
    [InlineData("concepts: [{id: a, zh-CN: {preferred: 检索}, zh-TW: {preferred: 檢索}}]", null)]
    public void A_label_that_is_found_with_another(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token}}, {id: b, en: {preferred: {|homograph:token|}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x}, zh: {preferred: 令牌}}, {id: b, en: {preferred: y}, zh: {preferred: 词元, avoid: [{|homograph:令牌|}]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x}, zh: {preferred: 令牌}}, {id: b, en: {preferred: y}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型]}}]}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [鉴权]}}}}, {id: b, zh: {preferred: {text: 令牌, when: {any: [模型]}}}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: {text: 令牌, when: {any: [模型]}}}}, {id: b, zh: {preferred: {text: {|homograph:令牌|}, when: {any: [模型]}}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: one}, zh: {preferred: 令牌, aliases: [RAG]}}, {id: b, en: {preferred: {|homograph:RAG|}}, zh: {preferred: 词元, aliases: [RAG]}}]")]
    public void A_label_of_two_concepts(string fixture) =>
        Assert.All(CheckFixture.Finds(fixture), found => Assert.Equal(Severity.Info, found.Severity));

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: Token}, zh: {preferred: 词元, avoid: [{|contradictory-label:Token|}, 令牌]}}]", "concepts: [{id: a, en: {preferred: Token}, zh: {preferred: 词元, avoid: [令牌]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: Token}, zh: {preferred: 词元, avoid: [{text: {|contradictory-label:Token|}, fix: 词元}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: Token}, zh: {preferred: 词元, avoid: [{text: Token, when: {any: [模型]}}]}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: LoRA}, zh: {preferred: 低秩适配, avoid: [LORA]}}]", null)]
    public void A_label_to_write_and_to_avoid(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: x1, aliases: [{|unmatchable-label:'...'|}]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x1, aliases: [{|unmatchable-label:\"\\u200B\"|}]}}]")]
    [InlineData("concepts: [{id: a, zh: {preferred: {|unmatchable-label:令牌|}, aliases: [词元], except: [令牌, 令牌桶]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: {text: token, when: {any: [model]}}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: C++}}, {id: b, en: {preferred: .NET}}, {id: c, en: {preferred: '→'}}, {id: d, zh: {preferred: 𠮷}}, {id: e, en: {preferred: 😀}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: context window}}, {id: b, en: {preferred: context}}, {id: c, en: {preferred: _x}}, {id: d, en: {preferred: x1s}}]")]
    public void A_label_that_is_never_found(string fixture) => CheckFixture.Finds(fixture);

    [Fact]
    public void A_label_that_is_too_long()
    {
        CheckFixture.Finds($"concepts: [{{id: a, en: {{preferred: x1, aliases: [{new string('y', 512)}]}}}}]");
        Assert.True(CheckFixture.Finds($"concepts: [{{id: a, en: {{preferred: x1, aliases: [{{|unmatchable-label:{new string('y', 513)}|}}]}}}}]")[0].Message.Length < 200);
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: {|unmatchable-label:\"context\\nwindow\"|}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: {|unmatchable-label:\"context\\r\\n  window\"|}}}]")]
    public void A_label_on_two_lines(string fixture) => CheckFixture.Finds(fixture);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: {|surrounding-space:' token '|}}}]", "concepts: [{id: a, en: {preferred: 'token'}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x1, avoid: [{text: y1, fix: {|surrounding-space:\"x1 \"|}}]}}]", "concepts: [{id: a, en: {preferred: x1, avoid: [{text: y1, fix: \"x1\"}]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: 'a token'}}]", null)]
    public void Spaces_around_a_term(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token, plural: {|regular-plural:tokens|}}}]", "concepts: [{id: a, en: {preferred: token}}]")]
    [InlineData("concepts:\n- id: a\n  en:\n    preferred: token\n    plural:\n      - {|regular-plural:tokens|}\n      - tokenses\n", "concepts:\n- id: a\n  en:\n    preferred: token\n    plural:\n      - tokenses\n")]
    [InlineData("concepts: [{id: a, en: {preferred: token, aliases: [{|regular-plural:tokens|}]}}]", "concepts: [{id: a, en: {preferred: token, aliases: []}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: weights, aliases: [{|regular-plural:weight|}]}}]", "concepts: [{id: a, en: {preferred: weights, aliases: []}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: criterion, plural: criteria}}]", null)]
    [InlineData("concepts: [{id: a, en: {preferred: datum, avoid: [datums]}}]", null)]
    public void A_plural_that_the_rule_gives(string fixture, string? fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: RAG, abbr: {|long-abbreviation:retrieval-augmented generation|}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: retrieval-augmented generation, abbr: RAG}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: retrieval-augmented generation}, zh: {preferred: 检索增强生成, abbr: 检索增强}}]")]
    public void An_abbreviation_that_is_longer(string fixture) => CheckFixture.Finds(fixture);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token}, zh: {aliases: [{|missing-preferred:词元|}, 记号]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, zh: {preferred: 词元, aliases: [记号]}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, zh: {avoid: [记号]}}]")]
    public void A_language_of_aliases_alone(string fixture) => CheckFixture.Finds(fixture);

    // A reader leaves no concept like these; who makes one otherwise is told.
    [Fact]
    public void A_label_that_stands_twice() =>
        CheckFixture.FindsIn(Of("[token, token]", ("token", TermStatus.Preferred), ("token", TermStatus.Admitted)), "[token, {|duplicate-label:token|}]");

    [Fact]
    public void A_label_that_stands_twice_goes_from_its_list() => CheckFixture.FindsIn(
        Of("aliases: [token, word, token]", ("token", TermStatus.Admitted), ("word", TermStatus.Preferred), ("token", TermStatus.Admitted)),
        "aliases: [token, word, {|duplicate-label:token|}]", "aliases: [token, word]");

    [Fact]
    public void Two_preferred_terms() =>
        CheckFixture.FindsIn(Of("[token, word]", ("token", TermStatus.Preferred), ("word", TermStatus.Preferred)), "[token, {|two-preferred:word|}]");

    private static Glossary Of(string text, params (string Text, TermStatus Status)[] terms)
    {
        int from = 0;
        List<Term> located = [];
        foreach ((string term, TermStatus status) in terms)
        {
            int at = text.IndexOf(term, from, StringComparison.Ordinal);
            from = at + term.Length;
            located.Add(new Term { Text = new Located<string>(term, new TextSpan(at, from)), Language = LanguageTag.English, Status = status });
        }

        Located<string> definition = new("What it is.", new TextSpan(0, 0));
        Concept concept = new()
        {
            Id = located[0].Text, Span = new TextSpan(0, text.Length), Line = 0, Terms = [.. located], Definitions = [new Definition(LanguageTag.English, definition, null)],
        };
        return new Glossary { Id = "test", Concepts = [concept] };
    }
}
