using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Skos;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed class SkosGlossaryWriterTests
{
    [Fact]
    public void A_concept_says_all_that_skos_has_words_for()
    {
        Glossary glossary = YamlGlossaryReader.Read(
            """
            id: my llm
            title: {en: LLM glossary, zh: 大模型术语表}
            license: CC0-1.0
            defaults: {severity: warning}
            concepts:
              - id: token
                domain: llm
                en: {preferred: token, pos: noun, plural: [tokenses]}
                zh-CN:
                  preferred: 词元
                  aliases: [Token]
                  except: [令牌桶]
                  avoid:
                    - {text: 令牌, why: {zh: 用于“鉴权”。, en: 'Say "token" \ no'}, fix: 词元, level: info, when: {any: [模型], none: [OAuth], window: 30}}
                  hidden: [词园]
                definition: {en: {short: The unit., long: "Two\nlines."}}
                example: [{en: A token.}]
                broader: ["a b"]
                related: [c++]
                source: ["https://example.org/a b?q={x}", ISO 30042]
                note: A note.
            """,
            "x").Glossary;
        GlossaryWriteResult result = new SkosGlossaryWriter().Write(glossary);
        Assert.Equal(
            """
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            <urn:termlsp:my%20llm> a skos:ConceptScheme ;
                dct:title "LLM glossary"@en ;
                dct:title "大模型术语表"@zh-CN ;
                dct:license <https://spdx.org/licenses/CC0-1.0> .

            <urn:termlsp:my%20llm:token> a skos:Concept ;
                skos:inScheme <urn:termlsp:my%20llm> ;
                skos:prefLabel "token"@en ;
                skos:prefLabel "词元"@zh-CN ;
                skos:altLabel "Token"@zh-CN ;
                skos:hiddenLabel "令牌"@zh-CN ;
                skos:hiddenLabel "词园"@zh-CN ;
                skos:changeNote "令牌 → 词元: 用于“鉴权”。"@zh-CN ;
                skos:changeNote "令牌 → 词元: Say \"token\" \\ no"@en ;
                skos:definition "The unit."@en ;
                skos:definition "Two\nlines."@en ;
                skos:example "A token."@en ;
                skos:broader <urn:termlsp:my%20llm:a%20b> ;
                skos:related <urn:termlsp:my%20llm:c%2B%2B> ;
                dct:subject "llm" ;
                dct:source <https://example.org/a%20b?q=%7Bx%7D> ;
                dct:source "ISO 30042" ;
                skos:scopeNote "A note."@en ;
                skos:editorialNote "except: 令牌桶"@en ;
                skos:editorialNote "token: plural tokenses"@en ;
                skos:editorialNote "令牌: level info"@en ;
                skos:editorialNote "令牌: when any of 模型, none of OAuth, window 30"@en ;
                skos:editorialNote "词园: status hidden"@en .


            """,
            result.Text);
        Assert.Equal(["1 default severities (defaults)", "1 parts of speech (pos)"], result.Losses.Select(loss => $"{loss.Count} {loss.What}"));
    }

    [Theory]
    [InlineData("a\tb\r\u0001\u007F", "\"a\\tb\\r\\u0001\\u007F\"")]
    [InlineData("\"\\\"", "\"\\\"\\\\\\\"\"")]
    public void Strings_are_escaped(string text, string expected) => Assert.Equal(expected, Turtle.Literal(text));

    [Fact]
    public void Half_a_surrogate_pair_is_no_character() => Assert.Equal("\"😀\uFFFD!\"", Turtle.Literal("😀\uD83D!"));

    [Theory]
    [InlineData("https://例子.example/é#😀", "<https://例子.example/é#😀>")]
    [InlineData("https://a/<b>\"c\"|\\^`\n", "<https://a/%3Cb%3E%22c%22%7C%5C%5E%60%0A>")]
    public void Addresses_are_escaped(string address, string expected) => Assert.Equal(expected, Turtle.Iri(address));
}
