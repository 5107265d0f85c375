using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Linting;

/// <summary>What term-case, term-spelling and deprecated-term report, and what they leave alone.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("We use {|term-case:LORA|} and {|term-case:Lora|}, not LoRA; see {|term-case:Github|}.")]
    [InlineData("用{|term-case:LORA|}微调")]
    [InlineData("low-rank adaptation, Low-rank Adaptation, {|term-case:lora|}")]
    [InlineData("{|term-spelling:Low-Rank Adaption|} and {|term-spelling:fine tuning|}, {|term-spelling:finetuning|}, Fine-tuning, fine‑tuning")]
    [InlineData("模型的{|deprecated-term:令牌|}很多")]
    [InlineData("用户鉴权的令牌，令牌桶")]
    [InlineData("a {|deprecated-term:blacklist|}")]
    [InlineData("Newtonsoft.LORA, LORA.Adapters, github.event, blacklist.add; {|term-case:LORA|}. {|term-case:LORA|}.. 用{|term-case:LORA|}.然后")]
    [InlineData("GPT-4o, {|term-case:GPT-4O|}, {|term-case:gpt-4o|}")]
    [InlineData("")]
    [InlineData("\uD83D\r\n\r")]
    public void What_is_wrong_is_reported(string fixture) => LintCheck.Finds(fixture);

    [Theory]
    [InlineData("`LORA` [LoRA](LORA) <b title=\"LORA\">b</b> $LORA$ https://LORA.org LORA.md\n\n```\nLORA\n```\n", "markdown")]
    [InlineData("---\nLORA: x\n---\n", "markdown")]
    [InlineData("LORA = 1  # {|term-case:LORA|}\nx = 'LORA'\n", "python")]
    [InlineData("int LORA; // {|term-case:LORA|}\n", "c")]
    [InlineData("let LORA; /* {|term-case:LORA|} */\n", "javascript")]
    [InlineData("let LORA = \"LORA\"; // {|term-case:LORA|}\n", "rust")]
    [InlineData("var LORA = `LORA` // {|term-case:LORA|}\n", "go")]
    public void Code_is_left_alone(string fixture, string kind) => LintCheck.Finds(fixture, kind);

    [Theory]
    [InlineData("LORAs and LORA's", "LoRAs and LoRA's")]
    [InlineData("Blacklists; BLACKLIST, blacklist", "Blocklists; BLOCKLIST, blocklist")]
    [InlineData("用LORA微调", "用LoRA微调")]
    [InlineData("Fine tuning\nand fine\ntuning", "Fine-tuning\nand fine-tuning")]
    [InlineData("模型的令牌", "模型的词元")]
    [InlineData("> Low-Rank\r\n> Adaption\r\n", "> Low-Rank\r\n> Adaptation\r\n")]
    [InlineData("// fine\n  // tuning\n", "// fine-tuning\n", "c")]
    [InlineData("-- fine-\n-- tuning, fine\n-- tunings\n", "-- fine-\n-- tuning, fine-tunings\n", "sql")]
    [InlineData("; Low-Rank\n;\tAdaption\nx", "; Low-Rank\n;\tAdaptation\nx", "lisp")]
    [InlineData("# open\n# models", "# open-weight models", "python")]
    public void What_is_certain_is_mended_and_keeps_what_the_form_had(string before, string after, string kind = "markdown")
    {
        Analysis analysis = new(Glossaries.Read(LintCheck.Terms));
        ImmutableArray<LintDiagnostic> found = analysis.Lint(LintCheck.Document(before, kind), LanguageTag.English);
        Assert.All(found, finding => Assert.DoesNotContain('/', finding.Message));
        string mended = LintCheck.Apply(before, CertainFixes.Of(found));
        Assert.Equal(after, mended);
        Assert.Empty(analysis.Lint(LintCheck.Document(mended, kind), LanguageTag.English));
    }

    [Theory]
    [InlineData("java script", "JavaScript")]
    [InlineData("Java Scripts, java-script", "JavaScripts, JavaScript")]
    [InlineData("Front End, front-ends, FRONT END", "Frontend, frontends, FRONTEND")]
    [InlineData("retrieval augmented generation", "retrieval-augmented generation")]
    [InlineData("Retrieval Augmented Generation", "Retrieval-Augmented Generation")]
    [InlineData("retrieval-augmented generation, retrievalaugmented generation", "retrieval-augmented generation, retrievalaugmented generation")]
    public void Spaces_and_hyphens_are_mended_where_they_are_what_is_listed_as_wrong(string before, string after)
    {
        const string Terms = """
            concepts:
              - {id: js, en: {preferred: JavaScript, avoid: [java script]}}
              - {id: frontend, en: {preferred: frontend, avoid: [front end]}}
              - {id: rag, en: {preferred: retrieval-augmented generation, hidden: [retrieval augmented generation]}}
            """;
        Analysis analysis = new(Glossaries.Read(Terms));
        Assert.Equal(after, LintCheck.Apply(before, CertainFixes.Of(analysis.Lint(LintCheck.Document(before), LanguageTag.English))));
    }

    // In running text a lower-case spelling is as wrong as any other, but what is joined to other words may be a package's name.
    [Theory]
    [InlineData("use lora here", true)]
    [InlineData("see github.", true)]
    [InlineData("lora/github", true)]
    [InlineData("Lora-based", true)]
    [InlineData("lora-adapters", false)]
    [InlineData("my-lora", false)]
    [InlineData("lora:latest", false)]
    public void A_name_in_small_letters_is_not_mended_unasked(string text, bool isCertain)
    {
        ImmutableArray<LintDiagnostic> found = new Analysis(Glossaries.Read(LintCheck.Terms)).Lint(LintCheck.Document(text), LanguageTag.English);
        Assert.All(found, finding => Assert.Equal(("term-case", isCertain), (finding.Rule, Assert.Single(finding.Fixes).IsCertain)));
        Assert.NotEmpty(found);
    }

    [Theory]
    [InlineData("We react with latex gloves. React! Latex. {|term-case:REACT|} {|term-case:LATEX|} {|term-case:reAct|}")]
    [InlineData("{|term-case:tensorboard|}")]
    public void An_ordinary_word_is_no_wrong_case(string fixture) =>
        LintCheck.Finds(fixture, terms: "concepts: [{id: a, en: {preferred: ReAct}}, {id: b, en: {preferred: LaTeX}}, {id: c, en: {preferred: TensorBoard}}]");

    [Fact]
    public void Settings_say_what_counts()
    {
        Settings settings = Settings.Default;
        LintCheck.Finds("LORA", settings: settings with { LintEnable = false });
        LintCheck.Finds("LORA {|deprecated-term:blacklist|}", settings: settings with { LintRules = settings.LintRules.Add("term-case", null) });
        LintCheck.Finds("LORA {|term-case:Lora|} Blacklists", settings: settings with { LintIgnore = ["LORA", "blacklist"] });
        LintCheck.Finds("LORA\n\n# {|term-case:LORA|}", settings: settings with { LintZones = [Zone.Heading, Zone.InlineCode] });
    }

    [Theory]
    [InlineData(false, null, Severity.Warning)]
    [InlineData(true, null, Severity.Info)]
    [InlineData(true, Severity.Error, Severity.Error)]
    [InlineData(false, Severity.Hint, Severity.Hint)]
    public void The_builtin_glossary_speaks_softly_unless_settings_say_otherwise(bool isBuiltin, Severity? set, Severity expected)
    {
        Glossary glossary = Glossaries.Read(LintCheck.Terms).Glossaries[0] with { IsBuiltin = isBuiltin };
        Settings settings = set is null ? Settings.Default : Settings.Default with { LintRules = Settings.Default.LintRules.Add("term-case", set) };
        Assert.Equal(expected, Assert.Single(new Analysis(new GlossarySet([glossary])).With(settings).Lint(LintCheck.Document("LORA"), LanguageTag.English)).Severity);
    }

    [Fact]
    public void A_reading_that_is_right_speaks_for_a_homograph() =>
        LintCheck.Finds("Lora", terms: "concepts: [{id: a, en: {preferred: LoRA}}, {id: b, en: {preferred: Lora, case: exact}}]");

    [Fact]
    public void A_message_says_what_to_write_and_why()
    {
        Analysis analysis = new(Glossaries.Read(LintCheck.Terms));
        ImmutableArray<LintDiagnostic> found = analysis.Lint(LintCheck.Document("模型的令牌"), LanguageTag.SimplifiedChinese);
        Assert.Equal("请写作“词元”：“令牌”已不推荐使用。原因：令牌用于鉴权", Assert.Single(found).Message);
    }

    [Theory]
    [InlineData("智能体 agent 代理程序", "")]
    [InlineData("智能体，智能体，{|inconsistent-term:智能代理|}", "on")]
    [InlineData("{|inconsistent-term:智能代理|}，智能体", "on")]
    [InlineData("智能体 and agent, AG", "on")]
    public void Two_terms_of_one_concept_are_reported_where_that_is_asked_for(string fixture, string set) => LintCheck.Finds(
        fixture,
        settings: set.Length == 0 ? Settings.Default : Settings.Default with { LintRules = Settings.Default.LintRules.Add("inconsistent-term", Severity.Info) },
        terms: "concepts: [{id: a, en: {preferred: agent, abbr: AG}, zh: {preferred: 智能体, aliases: [智能代理]}}]");

    [Theory]
    [InlineData("Maintain a blacklist of agents. A blacklist is.", "Maintain an allowlist of agents. An allowlist is.")]
    [InlineData("用 a blacklist", "用 an allowlist")]
    public void The_article_before_a_word_is_mended_with_it(string before, string after)
    {
        Analysis analysis = new(Glossaries.Read("concepts: [{id: a, en: {preferred: allowlist, forbidden: [blacklist]}}]"));
        Assert.Equal(after, LintCheck.Apply(before, CertainFixes.Of(analysis.Lint(LintCheck.Document(before), LanguageTag.English))));
    }

    [Fact]
    public void Settings_know_the_rules_that_there_are_and_no_others() =>
        Assert.Equal(RuleIds.All.Order(StringComparer.Ordinal), LintRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
}
