namespace TermLsp.Core.Tests.Checking;

/// <summary>What is told to those alone who ask for it.</summary>
public sealed class StyleCheckTests
{
    private const string Forty = "A unit of text that a model reads whole.";
    private const string Twenty = "模型一次读入的最小文本单位，由分词器切出来";

    [Theory]
    [InlineData("en", "{|definition-length:A unit.|}")]
    [InlineData("en", Forty)]
    [InlineData("zh", Twenty)]
    [InlineData("zh", "{|definition-length:最小单位。|}")]
    [InlineData("fr", "Une chose.")]
    public void A_short_definition_is_neither_long_nor_short(string language, string definition) =>
        CheckFixture.FindsStyle("glossary-definition-length", $"concepts: [{{id: a, en: {{preferred: token}}, definition: {{{language}: {{short: {definition}}}}}}}]");

    [Fact]
    public void The_bounds_of_a_definition_are_exact()
    {
        foreach ((string language, int least, int most) in new[] { ("en", 40, 240), ("zh", 20, 120) })
        {
            foreach ((int length, bool isFound) in new[] { (least - 1, true), (least, false), (most, false), (most + 1, true) })
            {
                // A character beyond the basic plane is one.
                string text = string.Concat(Enumerable.Repeat("𠮷", length));
                CheckFixture.FindsStyle(
                    "glossary-definition-length",
                    $"concepts: [{{id: a, en: {{preferred: token}}, definition: {{{language}: {(isFound ? $"{{|definition-length:{text}|}}" : text)}}}}}]");
            }
        }
    }

    [Theory]
    [InlineData("definition: {en: {|definition-opening:It is a unit of text.|}}")]
    [InlineData("definition: {en: {|definition-opening:A token is a unit of text.|}}")]
    [InlineData("definition: {en: {|definition-opening:Token means a unit of text.|}}")]
    [InlineData("definition: {en: {|definition-opening:Refers to a unit of text.|}}")]
    [InlineData("definition: {zh: {|definition-opening:是模型读写文本的单位。|}}")]
    [InlineData("definition: {zh: {|definition-opening:词元是模型读写文本的单位。|}}")]
    [InlineData("definition: {en: A unit of text that a token is.}")]
    [InlineData("definition: {en: Tokenized text.}")]
    [InlineData("definition: {en: Isolated pieces of text.}")]
    [InlineData("definition: {zh: 词元化的产物。}")]
    [InlineData("definition: {zh: 是否为文本的单位。}")]
    [InlineData("definition: {zh: 模型读写文本的单位。}")]
    public void A_definition_begins_with_the_genus(string definition) =>
        CheckFixture.FindsStyle("glossary-definition-opening", $"concepts: [{{id: a, en: {{preferred: token}}, zh: {{preferred: 词元}}, {definition}}}]");

    [Theory]
    [InlineData("A unit of text that a language model reads and writes.", "A unit of text that a language model reads and writes!", true)]
    [InlineData("A unit of text that a language model reads and writes.", "The unit of text that a language model reads and writes.", true)]
    [InlineData("A unit of text that a language model reads and writes.", "The stretch of text that a model can look back upon.", false)]
    [InlineData("Unit.", "Window.", false)]
    [InlineData("", "", false)]
    public void Near_definitions_of_two_concepts(string one, string other, bool areNear) => CheckFixture.FindsStyle(
        "glossary-similar-definition",
        $"concepts: [{{id: a, en: {{preferred: token}}, definition: {{en: '{one}', fr: '{one}'}}}}, {{id: b, en: {{preferred: window}}, definition: {{en: {(areNear ? $"{{|similar-definition:'{other}'|}}" : $"'{other}'")}}}}}]");

    [Fact]
    public void Near_definitions_of_one_concept_may_be() => CheckFixture.FindsStyle(
        "glossary-similar-definition", $"concepts: [{{id: a, en: {{preferred: token}}, definition: {{en: {{short: {Forty}, long: {Forty}}}, en-GB: {Forty}}}}}]");

    [Fact]
    public void Near_definitions_in_Chinese() => CheckFixture.FindsStyle(
        "glossary-similar-definition",
        $"concepts: [{{id: a, zh: {{preferred: 词元}}, definition: {{zh: {Twenty}}}}}, {{id: b, zh: {{preferred: 记号}}, definition: {{zh: {{|similar-definition:{Twenty}的|}}}}}}]");

    [Theory]
    [InlineData("{id: a, en: {preferred: x}, zh: {preferred: 甲}}, {id: b, en: {preferred: y}, zh: {preferred: 乙}}, {id: {|missing-language:c|}, en: {preferred: z}}")]
    [InlineData("{id: a, en: {preferred: x}, zh: {preferred: 甲}}, {id: b, en: {preferred: y}}")]
    [InlineData("{id: a, en: {preferred: x}, zh: {preferred: 甲}}, {id: b, en: {preferred: y}, zh: {preferred: 乙}}, {id: {|missing-language:c|}, en: {preferred: z}, zh: {avoid: [丙]}}")]
    [InlineData("{id: a, en: {preferred: x}, definition: {en: X.}}, {id: b, en: {preferred: y}, definition: {en: Y.}}, {id: {|missing-language:c|}, en: {preferred: z}}")]
    public void Most_concepts_have_a_language(string concepts) => CheckFixture.FindsStyle("glossary-missing-language", $"concepts: [{concepts}]");

    [Theory]
    [InlineData("{id: {|missing-source:a|}, en: {preferred: x}}")]
    [InlineData("{id: a, en: {preferred: x}, source: [\"https://example.org\"]}")]
    public void A_concept_has_a_source(string concept) => CheckFixture.FindsStyle("glossary-missing-source", $"concepts: [{concept}]");

    [Fact]
    public void A_relation_into_another_glossary() => CheckFixture.FindsStyle(
        "glossary-outward-relation",
        "concepts: [{id: a, en: {preferred: x}, related: [{|outward-relation:elsewhere|}, b, nowhere]}, {id: b, en: {preferred: y}}]",
        Glossaries.Read(Glossaries.OfTerms("elsewhere: there", "b: bee")));
}
