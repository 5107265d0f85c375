using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Contextive;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class ContextiveTests
{
    private static readonly ContextiveGlossaryReader Reader = new();

    private const string Definitions =
        """
        # .contextive/definitions.yml
        imports:
          - ./shared/common.glossary.yml
          - https://example.org/x.glossary.yml
        contexts:
          - name: Cargo
            domainVisionStatement: Move cargo.
            paths:
              - src/cargo/**
              - "**/CargoDemo"
            meta:
              "👤 Owner:": Team A
            terms:
              - name: Cargo
                definition: A unit that needs moving.
                examples:
                  - Multiple Customers are involved with a Cargo.
                aliases: [unit]
                meta:
                  Status: draft
                  "Owner:": Team B
              - name: Policy
                definition: How to route.
          - name: Billing
            terms:
              - name: Policy
                definition: When invoices are due.
              - name: policy
              - name: 账单
        """;

    [Fact]
    public void Each_context_is_a_glossary()
    {
        GlossaryReadResult result = Reading.Check(
            Reader, Definitions, ".contextive/definitions.yml",
            "cargo/cargo: en + Cargo, en ~ unit", "cargo/policy: en + Policy",
            "billing/policy: en + Policy", "billing/policy-2: en + policy", "billing/账单: zh-CN + 账单");
        Assert.Equal(["Cargo", "Billing"], result.Glossaries.Select(glossary => glossary.Id));
        Assert.Equal(["src/cargo/**", "**/CargoDemo"], result.Glossary.Scope.Include.Select(path => path.Value));
        Assert.True(result.Glossaries[1].Scope.IsEverywhere);
        Assert.Equal(["./shared/common.glossary.yml", "https://example.org/x.glossary.yml"], result.Imports.Select(path => path.Value));
        Concept cargo = result.Glossary.Concepts[0];
        Assert.Equal(["Cargo"], cargo.Domains);
        Assert.Equal("Status: draft\nOwner: Team B", cargo.Note.Best(LanguageTag.English));
        Assert.Equal("Multiple Customers are involved with a Cargo.", Assert.Single(cargo.Examples).Best(LanguageTag.English));
    }

    [Theory]
    [InlineData("contexts: []", true)]
    [InlineData("imports: [a.yml]", true)]
    [InlineData("concepts: []", false)]
    [InlineData("concepts: []\nimports: []", false)]
    [InlineData("- term: RAG", false)]
    [InlineData("RAG: 检索增强生成", false)]
    [InlineData("", false)]
    public void Contextives_files_are_told_by_their_keys(string text, bool expected) => Assert.Equal(expected, ContextiveGlossaryReader.IsContextive(YamlTree.Parse(text, [])));

    [Fact]
    public void Mistakes() =>
        Reading.CheckFindings(
            Reader, "contexts:\n  - nmae: Cargo\n    terms:\n      - definition: x\n      - name: ok\n      - text\n  - 5\n", "a.yml", ["ok: en + ok"],
            "glossary-unknown-key|Warning|nmae", "glossary-no-term|Error|definition: x", "glossary-wrong-value|Error|text", "glossary-wrong-value|Error|5");

    [Theory]
    [InlineData("")]
    [InlineData("contexts:")]
    [InlineData("imports: [a.yml]")]
    public void A_file_without_contexts_is_an_empty_glossary(string text)
    {
        GlossaryReadResult result = Reading.Check(Reader, text, "shop.glossary.yml");
        Assert.Equal("shop", result.Glossary.Id);
    }

    [Fact]
    public void What_contextive_cannot_hold_is_counted()
    {
        Glossary glossary = YamlGlossaryReader.Read(
            """
            id: team
            concepts:
              - id: token
                domain: [team, llm]
                en: {preferred: token, abbr: tok, avoid: [{text: piece, why: no}, bit]}
                de: {preferred: Token}
                definition: {en: {short: A unit., long: A unit of text.}, zh: 单位。}
                related: [llm]
                note: "true"
            """,
            "x").Glossary;
        GlossaryWriteResult result = new ContextiveGlossaryWriter().Write(glossary);
        Assert.Equal(
            """
            contexts:
              - name: team
                terms:
                  - name: token
                    definition: A unit.
                    aliases:
                      - tok
                      - Token
                    meta:
                      Note: "true"

            """,
            result.Text);
        Assert.Equal(
            [
                "2 terms not to be written (avoid, forbidden, hidden)",
                "1 relations (broader, narrower, related)",
                "1 languages of terms that their characters do not tell",
                "1 marks of an abbreviation (abbr)",
                "2 definitions in further languages, and long ones beside short ones (definition)",
                "1 subject fields other than the glossary (domain)",
            ],
            result.Losses.Select(loss => $"{loss.Count} {loss.What}"));
    }
}
