using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Abbreviations;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Linting;

/// <summary>Which words in capitals undefined-abbreviation takes for abbreviations, and which for explained.</summary>
public sealed class UndefinedAbbreviationTests
{
    private const string Terms = """
        concepts:
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}}
          - {id: gpt, en: {preferred: GPT-4o}}
          - {id: lora, en: {preferred: LoRA}}
        """;

    [Theory]
    [InlineData("We use {|undefined-abbreviation:FBB|} and FBB, and {|undefined-abbreviation:XLMS|}.")]
    [InlineData("我们用{|undefined-abbreviation:FBB|}和{|undefined-abbreviation:QLMs|}，还有 QLM。")]
    [InlineData("{|undefined-abbreviation:FBB|}-based, non-{|undefined-abbreviation:QQL|}, {|undefined-abbreviation:QPP|}/{|undefined-abbreviation:QCC|}, {|undefined-abbreviation:QLM|}'s, {|undefined-abbreviation:GXT4|}")]
    [InlineData("# {|undefined-abbreviation:FBB|}\n\n- FBB\n\n| {|undefined-abbreviation:QQL|} |\n|---|\n| x |\n\n> [{|undefined-abbreviation:QCC|}](x)\n")]
    [InlineData("Tools (for {|undefined-abbreviation:FBB|}) and others (see {|undefined-abbreviation:QQL|})")]
    [InlineData("模型（如 {|undefined-abbreviation:FBB|}、{|undefined-abbreviation:QQL|}）")]
    [InlineData("{|undefined-abbreviation:FBB|}（见下文）")]
    [InlineData("Generation (RAG) and (LoRA), {|undefined-abbreviation:GPT|}")]
    public void What_nobody_explains_is_reported_once(string fixture) => Check(fixture);

    [Theory]
    [InlineData("FBB is ours. Foo Bar Baz (FBB) is good.")]
    [InlineData("FBB (Foo Bar Baz) is good. FBBs")]
    [InlineData("FBB (foo-bar baz); the Bag of Quick Queries (BQQ)")]
    [InlineData("服务总线（FBB）很好；FBB")]
    [InlineData("FBB（服务总线）很好")]
    [InlineData("FBB(服务总线)很好；服务总线(QQL)")]
    [InlineData("服务总线（Foo Bar Baz，FBB）；服务总线（英文简称 QQL）")]
    [InlineData("服务总线（QRL，Query Language）；QCC（Query Cache, 查询缓存）")]
    [InlineData("**Foo Bar Baz** (**FBB**); FBB stands for something. QQL 是查询语言的缩写")]
    [InlineData("Foo Bar Baz, or FBB for short")]
    [InlineData("查询语言，简称 QQL。QCC，即查询缓存")]
    [InlineData("- **FBB**: the bus of foo\n- QQL：查询语言\n")]
    [InlineData("| FBB | the bus of foo |\n|---|---|\n| QQL | 查询语言 |\n")]
    [InlineData("Foo\nBar Baz\n(FBB)")]
    public void What_the_document_explains_anywhere_is_left_alone(string fixture) => Check(fixture);

    [Theory]
    [InlineData("RAG, LoRA, GPT-4o, LORA")]
    [InlineData("OK, the USA has HTTP, PDFs, 3 GB, 5 USD and JSON; TODO: MUST NOT")]
    [InlineData("Chapter II, part XIV, 第 XXII 章, MCMXCIV")]
    [InlineData("# FBB REFERENCE MANUAL\n\nDO NOT TOUCH THE FBB\n\nBEWARE OF QLM")]
    [InlineData("Be very WARY of this, as the wary are.")]
    [InlineData("MAX_LEN, FBB_X, $QQL, %QQL%, #QQL, R&DD, FBB=1, FBB(1), GXT-4, VQ-VXE, ISO-8601, O'REILL, foo.QQL, QQL.foo, STD::QQ")]
    [InlineData("`FBB` and FBB")]
    [InlineData("A, I, X1, B2B, IMPORTANT, CamelCase, LLaMA, éFBB, ÉFB")]
    [InlineData("`QQL` $QQL$ https://QQL.org QQL.md <b title=\"QQL\">b</b>\n\n```\nQQL\n```\n")]
    [InlineData("")]
    [InlineData("\uD83D\r\n\r")]
    public void What_is_no_abbreviation_or_is_known_is_left_alone(string fixture) => Check(fixture);

    [Theory]
    [InlineData("# Uses {|undefined-abbreviation:FBB|}, QQL and EFOO\nQQL = 'QCC'\nraise(EFOO)\n", "python")]
    [InlineData("// {|undefined-abbreviation:FBB|}\nint QCC; // QCC, quick bar baz (QBB)\n", "c")]
    public void In_code_what_is_a_name_is_no_abbreviation(string fixture, string kind) => Check(fixture, kind);

    [Theory]
    [InlineData("BEWARE, {|undefined-abbreviation:FBB|}: a bus", false)]
    [InlineData("x", true)]
    public void The_glossary_is_offered_it_without_its_plural(string fixture, bool isPlain)
    {
        string text = isPlain ? "two QLMs" : Fixture.Parse(fixture).Text;
        Analysis analysis = new Analysis(Glossaries.Read(Terms)).With(RuleCheck.Only("undefined-abbreviation"));
        LintDiagnostic found = Assert.Single(analysis.Lint(LintCheck.Document(text), LanguageTag.English));
        Assert.Equal(isPlain ? "QLM" : "FBB", found.Addition);
        Assert.Empty(found.Fixes);
    }

    [Theory]
    [InlineData("I II III IV IX XIV XXXIX MCMXCIV MMXXVI XLII", true)]
    [InlineData("CD DC MD IIII VX IC MIX FBB L CV XM", false)]
    public void Roman_numerals_are_told_from_other_capitals(string words, bool isNumeral) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, isNumeral), (word, RomanNumeral.Is(word))));

    [Theory]
    [InlineData("(AB ")]
    [InlineData("AB (a")]
    [InlineData("AAAAAA aaaaaa ")]
    [InlineData("FBB ")]
    [InlineData("（")]
    [InlineData("foo bar ")]
    public void Hostile_text_is_read_to_its_end(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 40_000));
        Analysis analysis = new Analysis(Glossaries.Read(Terms)).With(RuleCheck.Only("undefined-abbreviation"));
        Assert.InRange(analysis.Lint(LintCheck.Document(text), LanguageTag.English).Length, 0, 1);
    }

    [Fact]
    public void It_is_off_by_default() => LintCheck.Finds("Use FBB", terms: Terms);

    private static void Check(string fixture, string kind = "markdown") => LintCheck.Finds(fixture, kind, RuleCheck.Only("undefined-abbreviation"), Terms);
}
