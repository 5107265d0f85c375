using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

public sealed class YamlGlossaryReaderTests
{
    private const string Full = """
        termlsp: 1
        id: llm
        title: {en: LLM glossary, zh: 大模型术语表}
        license: CC0-1.0
        defaults: {domain: llm, severity: warning}
        concepts:
          - id: token
            en: {preferred: token, pos: noun, plural: [tokenses]}
            zh-CN:
              preferred: 词元
              aliases: [Token]
              except: [令牌桶]
              avoid:
                - text: 令牌
                  why: {zh: 用词元, en: wrong field}
                  fix: 词元
                  level: info
                  when: {any: [模型, LLM], none: [OAuth], window: 30}
            definition: {zh: {short: 最小单位。, long: 模型处理文本的最小单位。}, en: {short: The smallest unit.}}
            example: [{zh: 一例, en: An example}]
            broader: [unit]
            related: [window, llm]
            source: ["https://example.org/a"]
            note: A note.
          - id: lora
            domain: [tuning]
            en: {preferred: Low-Rank Adaptation, abbr: LoRA, avoid: [{text: [LORA, Lora], fix: LoRA}], hidden: LoRRA, forbidden: [lowrank], case: exact, variants: strict}
        """;

    private static GlossaryReadResult Read(string yaml) => YamlGlossaryReader.Read(yaml, "name");

    [Fact]
    public void The_full_form_is_read_whole()
    {
        GlossaryReadResult result = Read(Full);
        Assert.Empty(result.Diagnostics);
        Glossary glossary = result.Glossary;
        Assert.Equal(("llm", "CC0-1.0", Severity.Warning), (glossary.Id, glossary.License, glossary.DefaultSeverity));
        Assert.Equal("大模型术语表", glossary.Title.In(LanguageTag.SimplifiedChinese));

        Concept token = glossary.Concepts[0];
        Assert.Equal(["llm"], token.Domains);
        Assert.Equal(6, token.Line);
        Assert.Equal(["token", "词元", "Token", "令牌"], token.Terms.Select(term => term.Text.Value));
        Assert.Equal(["tokenses"], token.Terms[0].Plurals);
        Assert.Equal(["令牌桶"], token.Exceptions.Select(text => text.Value));
        Term avoided = token.Terms[3];
        Assert.Equal((TermStatus.Deprecated, Severity.Info, "词元"), (avoided.Status, avoided.Severity, avoided.Replacement?.Value));
        Assert.Equal("wrong field", avoided.Reason.In(LanguageTag.English));
        Assert.Equal("模型 LLM | OAuth | 30", $"{string.Join(' ', avoided.Condition!.Any)} | {string.Join(' ', avoided.Condition.None)} | {avoided.Condition.Window}");
        Assert.Equal("模型处理文本的最小单位。", token.DefinitionFor(LanguageTag.SimplifiedChinese)?.Long?.Value);
        Assert.Equal("An example", token.Examples[0].In(LanguageTag.English));
        Assert.Equal(["unit"], token.Broader.Select(id => id.Value));
        Assert.Equal(["window", "llm"], token.Related.Select(id => id.Value));
        Assert.Equal("A note.", token.Note.In(LanguageTag.English));

        Concept lora = glossary.Concepts[1];
        Assert.Equal(["tuning"], lora.Domains);
        Assert.Equal(
            "Preferred Low-Rank Adaptation, Admitted LoRA, Deprecated LORA, Deprecated Lora, Forbidden lowrank, Hidden LoRRA",
            string.Join(", ", lora.Terms.Select(term => $"{term.Status} {term.Text.Value}")));
        Assert.All(lora.Terms, term => Assert.True(term.Case == CaseRule.Exact && term.HasStrictVariants));
        Assert.True(lora.Terms[1].IsAbbreviation);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Every_value_keeps_its_place(string lineEnd)
    {
        SourceText text = new(Full.ReplaceLineEndings(lineEnd));
        foreach (Concept concept in Read(text.Content).Glossary.Concepts)
        {
            IEnumerable<Located<string>> values = concept.Terms.Select(term => term.Text)
                .Concat(concept.Terms.Select(term => term.Replacement).OfType<Located<string>>())
                .Concat(concept.Definitions.Select(definition => definition.Long).OfType<Located<string>>())
                .Concat([concept.Id, .. concept.Related, .. concept.Sources, .. concept.Exceptions]);
            Assert.All(values, value => Assert.Equal(value.Value, text.Slice(value.Span).Trim('"')));
        }
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {prefered: x}}]", "glossary-unknown-key", "prefered", "'prefered' is no key of a language block; did you mean 'preferred'?")]
    [InlineData("concepts: [{id: a, en: {preferred: x}, exmaple: y}]", "glossary-unknown-key", "exmaple", "'exmaple' is no key of a concept; did you mean 'example'?")]
    [InlineData("concepts: []\nbanana: 1", "glossary-unknown-key", "banana", null)]
    [InlineData("concepts: [{id: a}]", "glossary-no-term", "{id: a}", null)]
    [InlineData("concepts: [{id: a, en: {avoid: x}}]", "glossary-no-term", "{id: a, en: {avoid: x}}", null)]
    [InlineData("concepts: [{id: a, en: {preferred: [x, y]}}]", "glossary-two-preferred", "y", "'y' is a second preferred term in en; it is taken for an alias")]
    [InlineData("concepts: [{id: a, en: {preferred: x}}, {id: a, en: {preferred: y}}]", "glossary-duplicate-id", "a", null)]
    [InlineData("concepts: [{id: a, id: b, en: {preferred: x}}]", "glossary-duplicate-key", "id", null)]
    [InlineData("concepts: [{id: [a], en: {preferred: x}}]", "glossary-wrong-value", "[a]", "'id' must be a text")]
    [InlineData("concepts: [just text]", "glossary-wrong-value", "just text", "a concept must be a mapping (key: value)")]
    [InlineData("concepts: [{id: a, en: {preferred: x, case: upper}}]", "glossary-wrong-value", "upper", "'upper' is no value of 'case'; write one of: smart, exact, ignore")]
    [InlineData("concepts: [{id: a, en: {preferred: {text: x, when: {window: many}}}}]", "glossary-wrong-value", "many", null)]
    [InlineData("concepts: [{id: a, en: {preferred: x}, definition: {notalanguage: y}}]", "glossary-wrong-value", "notalanguage", null)]
    [InlineData("concepts: [{id: a, en: {preferred: {text: x, abbr: perhaps}}}]", "glossary-wrong-value", "perhaps", null)]
    [InlineData("concepts: []\nscope: {zones: [prose, coment]}", "glossary-wrong-value", "coment", null)]
    [InlineData("concepts: []\nscope: everywhere", "glossary-wrong-value", "everywhere", "'scope' must be a mapping (key: value)")]
    [InlineData("concepts: []\ntermlsp: 2", "glossary-wrong-value", "2", null)]
    [InlineData("id: team\nRAG: 检索", "glossary-wrong-value", "", "this is no glossary: 'concepts:' is missing, under which the entries stand as a list")]
    [InlineData("cocnepts: [{id: a, en: {preferred: x}}]", "glossary-unknown-key", "cocnepts", "'cocnepts' is no key of a glossary; did you mean 'concepts'?")]
    [InlineData("RAG: [a, b]", "glossary-wrong-value", "[a, b]", "what stands under 'RAG' must be a text")]
    [InlineData("RAG: 检索\nRAG: 生成", "glossary-duplicate-key", "RAG", null)]
    [InlineData("- term: RAG\n  abr: LoRA", "glossary-unknown-key", "abr", "'abr' is no key of a concept; did you mean 'abbr'?")]
    [InlineData("- trem: RAG", "glossary-unknown-key", "trem", "'trem' is no key of a concept; did you mean 'term'?")]
    [InlineData("- just text", "glossary-wrong-value", "just text", "a concept must be a mapping (key: value)")]
    [InlineData("a: x\n---\nb: y", "glossary-syntax", "---", null)]
    [InlineData("concepts:\n\t- id: a\n", "glossary-syntax", "\t", "a tab indents this line, and YAML takes spaces alone: replace each tab with two spaces")]
    [InlineData("concepts:\n  - id: a\n  \ten: {preferred: x}\n", "glossary-syntax", "\t", null)]
    [InlineData("a: x\n\0b: y", "glossary-syntax", "\0", null)]
    [InlineData("just text", "glossary-wrong-value", "just text", null)]
    [InlineData("concepts: [{id: a, en: {preferred: *x}}]", "glossary-syntax", "*x", "the alias *x names no anchor before it")]
    public void A_mistake_is_told_at_its_place(string yaml, string code, string at, string? message)
    {
        GlossaryDiagnostic found = Assert.Single(Read(yaml).Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.Equal(at, yaml[found.Span.Start..found.Span.End]);
        if (message is not null)
            Assert.Equal(message, found.Message);
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {prefered: x}}]", "concepts: [{id: a, en: {preferred: x}}]")]
    [InlineData("concepts: [{id: a, en: {\"prefered\": x}}]", "concepts: [{id: a, en: {\"preferred\": x}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: x, case: exat}}]", "concepts: [{id: a, en: {preferred: x, case: exact}}]")]
    [InlineData("concepts: []\nscope: {zones: [coment]}", "concepts: []\nscope: {zones: [comment]}")]
    [InlineData("concepts:\n\t- id: a\n\t\ten: {preferred: x}\n", "concepts:\n  - id: a\n    en: {preferred: x}\n")]
    public void A_fix_mends_it(string yaml, string mended)
    {
        GlossaryFix fix = Assert.Single(Read(yaml).Diagnostics.First(diagnostic => !diagnostic.Fixes.IsEmpty).Fixes);
        string text = fix.Edits.Reverse().Aggregate(yaml, (t, edit) => new SourceText(t).Replace(edit.Span, edit.NewText).Content);
        Assert.Equal(mended, text);
        Assert.Empty(Read(text).Diagnostics);
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: x}, banana: 1}]")]
    [InlineData("concepts: [{id: a, id: b, en: {preferred: x}}]")]
    public void What_has_no_sure_remedy_has_no_fix(string yaml) => Assert.Empty(Assert.Single(Read(yaml).Diagnostics).Fixes);

    [Fact]
    public void Neighbours_of_a_mistake_stay() => Assert.Equal(
        ["a", "c"],
        Read("concepts:\n- {id: a, en: {preferred: x}}\n- {id: b, en: [[7]]}\n- {id: c, en: {preferred: z, bogus: 1}}\n").Glossary.Concepts.Select(c => c.Id.Value));

    [Fact]
    public void What_stands_before_a_syntax_error_stays()
    {
        GlossaryReadResult result = Read("concepts:\n- id: a\n  en: {preferred: x}\n- id: b\n  en: {preferred: 'y\n");
        Assert.True(result.HasErrors);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "glossary-syntax");
        Assert.Contains(result.Glossary.Concepts, concept => concept.Id.Value == "a");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_an_empty_glossary(string yaml)
    {
        GlossaryReadResult result = Read(yaml);
        Assert.Empty(result.Glossary.Concepts);
        Assert.Equal("name", result.Glossary.Id);
    }

    [Fact]
    public void An_alias_bomb_is_refused()
    {
        string bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghij".Select((c, i) =>
            $"{c}: &{c} [{string.Join(',', Enumerable.Repeat($"*{"abcdefghi"[i]}", 10))}]\n"));
        Assert.Equal("glossary-too-large", Assert.Single(Read(bomb).Diagnostics).Code);
    }

    [Fact]
    public void A_bomb_that_outgrows_every_number_is_refused()
    {
        string bomb = "l0: &l0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i =>
            $"l{i}: &l{i} [{string.Join(',', Enumerable.Repeat($"*l{i - 1}", 10))}]\n"));
        Assert.Equal("glossary-too-large", Assert.Single(Read(bomb).Diagnostics).Code);
    }

    [Theory]
    [InlineData("concepts: [{id: a, zh: {preferred: 甲}, zh-CN: {preferred: 乙}}]", "zh-CN")]
    [InlineData("concepts: [{id: a, en: {preferred: x}, en: {preferred: y}}]", "en")]
    [InlineData("concepts: [{id: a, en: {preferred: x}, definition: {zh: 甲, zh-Hans: 乙}}]", "zh-Hans")]
    public void Of_two_entries_for_one_language_the_first_counts(string yaml, string at)
    {
        GlossaryReadResult result = Read(yaml);
        GlossaryDiagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal(("glossary-duplicate-key", at), (found.Code, yaml[found.Span.Start..found.Span.End]));
        Concept concept = Assert.Single(result.Glossary.Concepts);
        Assert.Single(concept.Terms);
        Assert.True(concept.Definitions.Length <= 1);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains(Read(new string('[', 5000)).Diagnostics, diagnostic => diagnostic.Code is "glossary-too-large" or "glossary-syntax");

    [Fact]
    public void Many_entries_that_begin_with_one_term_get_ids_of_their_own()
    {
        const int Count = 20_000;
        GlossaryReadResult result = Read("concepts:\n" + string.Concat(Enumerable.Repeat("- {en: x}\n", Count)));
        Assert.Equal(Count, result.Glossary.Concepts.Select(concept => concept.Id.Value).Distinct().Count());
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        const int Count = 80_000;
        string yaml = "concepts:\n" + string.Concat(Enumerable.Range(0, Count).Select(i =>
            $"  - id: t{i}\n    en: {{preferred: \"term number {i}\"}}\n    definition: {{en: \"What term number {i} means, in a sentence that is not short.\"}}\n"));
        GlossaryReadResult result = Read(yaml);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Count, result.Glossary.Concepts.Count);
    }

    [Theory]
    [InlineData("- &a [*a, *a]\n")]
    [InlineData("a: &a {b: *a}\n")]
    public void An_alias_of_what_it_stands_in_is_no_loop(string yaml) => Assert.NotEmpty(Read(yaml).Diagnostics);

    [Fact]
    public void More_values_than_are_read_are_refused() =>
        Assert.Equal("glossary-too-large", Assert.Single(Read("a: [" + string.Concat(Enumerable.Repeat("x,", 4_000_001)) + "]").Diagnostics).Code);

    [Fact]
    public void Half_of_a_character_is_read_as_it_stands() =>
        Assert.Equal("a\uD83D", Read("concepts: [{term: \"a\uD83D\"}]").Glossary.Concepts[0].Terms[0].Text.Value);

    [Fact]
    public void Thousands_of_slips_are_told() => Assert.Equal(
        30_000, Read("- term: x\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"  aliase{i}: y\n"))).Diagnostics.Length);

    [Fact]
    public void A_key_of_a_megabyte_is_shown_shortly()
    {
        GlossaryDiagnostic found = Assert.Single(Read($"concepts: []\n? {new string('长', 1_000_000)}\n: x\n").Diagnostics);
        Assert.InRange(found.Message.Length, 60, 300);
    }

    [Theory]
    [InlineData("zh", "zh-CN")]
    [InlineData("zh-hans", "zh-CN")]
    [InlineData("zh_TW", "zh-TW")]
    [InlineData("zh-Hant", "zh-TW")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("sr-latn-rs", "sr-Latn-RS")]
    [InlineData("english", null)]
    [InlineData("", null)]
    [InlineData("C", null)]
    public void A_language_has_one_tag(string text, string? tag) => Assert.Equal(tag, LanguageTag.Parse(text)?.Value);

    // The library throws for these, and not as it does for other malformed texts.
    [Theory]
    [InlineData("- \n[imports:\ncontexts:\n")]
    [InlineData("concepts:\n  - {id: a, en: {preferred: x}}\n  - \n[b:\nc:\n")]
    public void What_the_library_trips_over_is_a_fault_of_the_text(string yaml) =>
        Assert.Contains(Read(yaml).Diagnostics, found => found is { Code: GlossaryDiagnosticCode.Syntax, Severity: Severity.Error });
}
