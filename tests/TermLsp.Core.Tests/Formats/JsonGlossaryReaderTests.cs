using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Json;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

public sealed class JsonGlossaryReaderTests
{
    private static GlossaryReadResult Read(string json) => JsonGlossaryReader.Instance.Read(new GlossaryInput("words.terms.json", new SourceText(json)));

    [Theory]
    [InlineData("{\"RAG\": \"检索增强生成\"}")]
    [InlineData("[{\"term\": \"RAG\", \"zh\": \"检索增强生成\"}]")]
    [InlineData("{\"termlsp\": 1, \"concepts\": [{\"id\": \"rag\", \"en\": {\"preferred\": \"RAG\"}, \"zh\": {\"preferred\": \"检索增强生成\"}}]}")]
    [InlineData("{\"$schema\": \"https://example.org/schema.json\", \"concepts\": [{\"en\": \"RAG\", \"zh\": \"检索增强生成\"}]}")]
    [InlineData("// ours\n{\"RAG\": /* in Chinese */ \"检索增强生成\",}\n")]
    [InlineData("[{\"term\": \"\\u0052AG\", \"zh\": \"\\u68c0索增强生成\", \"note\": null}]\r\n")]
    public void Any_altitude_is_read(string json)
    {
        GlossaryReadResult result = Read(json);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("words", result.Glossary.Id);
        Assert.Equal(["en RAG", "zh-CN 检索增强生成"], Assert.Single(result.Glossary.Concepts).Terms.Select(term => $"{term.Language} {term.Text.Value}"));
    }

    [Theory]
    [InlineData("{\"RAG\": \"检索\",, \"LLM\": \"x\"}", "glossary-syntax", ",")]
    [InlineData("{\"RAG\": \"检索\" \"😀\": 1}", "glossary-syntax", "\"")]
    [InlineData("{\"中文😀\": tru}", "glossary-syntax", "}")]
    [InlineData("{\"RAG\": \"a\"} x", "glossary-syntax", "x")]
    [InlineData("{\"RAG\": \"a", "glossary-syntax", "")]
    [InlineData("{\"RAG\": \"a\0\"}", "glossary-syntax", "\0")]
    [InlineData("\0", "glossary-syntax", "\0")]
    [InlineData("nonsense", "glossary-syntax", "o")]
    [InlineData("\"text\"", "glossary-wrong-value", "\"text\"")]
    [InlineData("{\"concepts\": [{\"term\": \"词元😀\", \"exmaple\": \"x\"}]}", "glossary-unknown-key", "\"exmaple\"")]
    [InlineData("{\"concepts\": [{\"term\": \"😀\", \"case\": \"exat\"}]}", "glossary-wrong-value", "\"exat\"")]
    [InlineData("{\"concepts\": [{\"term\": \"a\", \"term\": \"b\"}]}", "glossary-duplicate-key", "\"term\"")]
    [InlineData("{\"concepts\": [{\"term\": {\"x\": []}}]}", "glossary-no-term", "{\"x\": []}")]
    public void A_mistake_is_told_at_its_place(string json, string code, string at)
    {
        GlossaryDiagnostic found = Read(json).Diagnostics.First(diagnostic => diagnostic.Code == code);
        Assert.Equal(at, json[found.Span.Start..found.Span.End]);
    }

    [Fact]
    public void A_fix_keeps_the_quotes()
    {
        const string Json = "[{\"term\": \"a\", \"aliasse\": [\"b\"]}]";
        GlossaryFix fix = Assert.Single(Assert.Single(Read(Json).Diagnostics).Fixes);
        TextEdit edit = Assert.Single(fix.Edits);
        Assert.Equal("[{\"term\": \"a\", \"aliases\": [\"b\"]}]", new SourceText(Json).Replace(edit.Span, edit.NewText).Content);
    }

    [Fact]
    public void What_stands_before_a_syntax_error_stays() => Assert.Equal(
        ["a"], Read("[{\"term\": \"a\"}, {\"term\": \"b").Glossary.Concepts.Select(concept => concept.Id.Value));

    [Fact]
    public void Half_of_a_character_is_kept_however_it_is_written() => Assert.Equal(
        ["\uD83D", "\uDE00!"], Read("[{\"term\": \"\\ud83d\", \"aliases\": [\"\uDE00!\"]}]").Glossary.Concepts[0].Terms.Select(term => term.Text.Value));

    [Fact]
    public void Every_value_has_its_place()
    {
        SourceText text = new("[\r\n  {\"term\": \"😀词元é\", \"aliases\": [\"\\u8bcd\", \"b\"]}\r\n]");
        Concept concept = Assert.Single(Read(text.Content).Glossary.Concepts);
        Assert.Equal(["\"😀词元é\"", "\"\\u8bcd\"", "\"b\""], concept.Terms.Select(term => text.Slice(term.Text.Span)));
        Assert.Equal("{\"term\": \"😀词元é\", \"aliases\": [\"\\u8bcd\", \"b\"]}", text.Slice(concept.Span));
        Assert.Equal(1, concept.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void An_empty_file_is_an_empty_glossary(string json)
    {
        GlossaryReadResult result = Read(json);
        Assert.Empty(result.Glossary.Concepts);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Equal("glossary-too-large", Read(new string('[', 100_000)).Diagnostics[0].Code);
        Assert.Equal("glossary-too-large", Read(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))).Diagnostics[0].Code);
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        string json = "[" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"{{\"term\": \"term number {i}\", \"zh\": \"术语{i}\", \"definition\": \"A definition of some length, which one reads.\"}}")) + "]";
        GlossaryReadResult result = Read(json);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(100_000, result.Glossary.Concepts.Count);
    }
}
