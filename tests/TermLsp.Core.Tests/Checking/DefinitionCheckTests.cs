using TermLsp.Core.Checking;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

public sealed class DefinitionCheckTests
{
    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token}, {|empty-definition:definition|}: }]")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, {|empty-definition:definition|}: ''}]")]
    [InlineData("concepts:\n- id: a\n  en: {preferred: token}\n  {|empty-definition:definition|}:\n    en:\n")]
    [InlineData("concepts: [{id: a, en: {preferred: definition}, definition: {en: The smallest unit.}}]")]
    public void A_definition_says_something(string fixture) => CheckFixture.Finds(fixture);

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: RAG}, zh: {preferred: 检索增强生成}, definition: {en: {|definition-repeats-term:rag|}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: RAG}, zh: {preferred: 检索增强生成}, definition: {en: {|definition-repeats-term:检索增强生成。|}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: fine-tuning}, definition: {en: {short: {|definition-repeats-term:\"Fine tuning.\"|}, long: Training a model again.}}}]")]
    [InlineData("concepts: [{id: a, en: {preferred: fine-tuning}, definition: {en: Fine-tuning of a model.}}]")]
    public void A_definition_says_more_than_the_term(string fixture) => CheckFixture.Finds(fixture);

    [Fact]
    public void A_definition_of_spaces_is_empty()
    {
        SourceText text = new("token:   ");
        Located<string> term = new("token", new TextSpan(0, 5));
        Concept concept = new()
        {
            Id = term, Span = new TextSpan(0, text.Length), Line = 0, Terms = [new Term { Text = term, Language = LanguageTag.English, Status = TermStatus.Preferred }],
            Definitions = [new Definition(LanguageTag.English, null, new Located<string>("  ", new TextSpan(7, 9)))],
        };
        GlossaryDiagnostic found = Assert.Single(GlossaryChecks.Of(new Glossary { Id = "test", Concepts = [concept] }, text, GlossarySet.Empty));
        Assert.Equal((GlossaryDiagnosticCode.EmptyDefinition, "  "), (found.Code, text.Slice(found.Span)));
    }

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: token}}]", "glossary-missing-definition a Hint")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, definition: }]", "glossary-empty-definition definition Warning")]
    [InlineData("concepts: [{id: a, en: {preferred: token}, definition: The smallest unit.}]", "")]
    public void A_concept_without_a_definition_is_a_hint(string yaml, string expected) => Assert.Equal(
        expected,
        string.Join('|', GlossaryChecks.Of(YamlGlossaryReader.Read(yaml, "test").Glossary, new SourceText(yaml), GlossarySet.Empty)
            .Select(found => $"{found.Code} {yaml[found.Span.Start..found.Span.End]} {found.Severity}")));
}
