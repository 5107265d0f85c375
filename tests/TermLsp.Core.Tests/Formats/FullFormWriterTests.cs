using System.Text.RegularExpressions;
using CsCheck;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Json;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Both writers of the full form lose nothing, and what they write is fit to be read by people.</summary>
public sealed partial class FullFormWriterTests
{
    private static string WithoutPlaces(Glossary glossary) => Places().Replace(Shape.Of(glossary), "");

    private static void ComesBack(Glossary glossary, IGlossaryWriter writer, IGlossaryReader reader)
    {
        GlossaryWriteResult written = writer.Write(glossary);
        Assert.Empty(written.Losses);
        GlossaryReadResult read = reader.Read(new GlossaryInput("x", new SourceText(written.Text)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(WithoutPlaces(glossary), WithoutPlaces(read.Glossary));
        Assert.Equal(written.Text, writer.Write(read.Glossary).Text);
    }

    [Fact]
    public void Yaml_comes_back() =>
        TameGlossary.Gen.Sample(glossary => ComesBack(glossary, YamlGlossaryWriter.Instance, YamlGlossaryReader.Instance), iter: 300);

    [Fact]
    public void Json_comes_back() =>
        TameGlossary.Gen.Sample(glossary => ComesBack(glossary, JsonGlossaryWriter.Instance, JsonGlossaryReader.Instance), iter: 300);

    [Fact]
    public void The_builtin_glossary_comes_back_either_way()
    {
        Glossary glossary = YamlGlossaryReader.Read(File.ReadAllText(Path.Combine(Repository.Root, "glossary", "llm", "core.yaml")), "core").Glossary;
        Assert.NotEmpty(glossary.Concepts);
        ComesBack(glossary, YamlGlossaryWriter.Instance, YamlGlossaryReader.Instance);
        ComesBack(glossary, JsonGlossaryWriter.Instance, JsonGlossaryReader.Instance);
    }

    [Fact]
    public void Yaml_is_in_block_style_and_quoted_where_needed() => Assert.Equal(
        """
        termlsp: 1
        id: team
        title:
          en: "Words: ours"
        defaults:
          severity: warning
        scope:
          include: [docs/**/*.md, "*.txt"]
          zones: [prose, link-text]
        concepts:
          - id: token
            domain: [llm]
            en:
              preferred: token
              plural: [tokenses]
              pos: noun
            zh-CN:
              preferred: 词元
              aliases: [Token]
              avoid:
                - text: [令牌, 记号]
                  why:
                    zh-CN: 用“词元”
                  fix: 词元
                  level: info
                  when:
                    any: [模型, LLM]
                    window: 40
            except: [令牌桶, "no"]
            definition:
              en:
                short: The smallest unit.
                long: |
                  One.

                  Two: a # b
              zh-CN: 最小单位。
            source: ["https://example.org/a"]

          - id: long
            en:
              preferred: "404"
              abbr: '"404"'
            note:
              en: >-
                This remark is much longer than a line of a file should be, and so it is folded at a space, and everybody who
                reads the file can do so without having to scroll to the right.

        """,
        YamlGlossaryWriter.Instance.Write(YamlGlossaryReader.Read(
            """
            id: team
            title: "Words: ours"
            defaults: {severity: warning}
            scope: {include: ["docs/**/*.md", "*.txt"], zones: [prose, link-text]}
            concepts:
              - id: token
                domain: llm
                en: {preferred: token, plural: tokenses, pos: noun}
                zh:
                  preferred: 词元
                  aliases: [Token]
                  avoid: [{text: [令牌, 记号], why: {zh: 用“词元”}, fix: 词元, level: info, when: {any: [模型, LLM]}}]
                  except: [令牌桶, "no"]
                definition: {en: {short: The smallest unit., long: "One.\n\nTwo: a # b\n"}, zh: 最小单位。}
                source: ["https://example.org/a"]
              - id: long
                en: {preferred: "404", abbr: '"404"'}
                note: "This remark is much longer than a line of a file should be, and so it is folded at a space, and everybody who reads the file can do so without having to scroll to the right."
            """, "x").Glossary).Text);

    [Fact]
    public void Json_is_readable() => Assert.Equal(
        """
        {
          "termlsp": 1,
          "id": "x",
          "concepts": [
            {
              "id": "rag",
              "en": {
                "preferred": {
                  "text": "RAG",
                  "when": {
                    "none": [
                      "cloth <b>"
                    ],
                    "window": 7
                  },
                  "abbr": true
                }
              },
              "zh-CN": {
                "preferred": "检索增强生成"
              }
            }
          ]
        }

        """,
        JsonGlossaryWriter.Instance.Write(YamlGlossaryReader.Read(
            "- {en: {preferred: {text: RAG, abbr: true, when: {none: cloth <b>, window: 7}}}, zh: 检索增强生成}", "x").Glossary).Text);

    [Fact]
    public void Half_of_a_character_is_lost_and_told()
    {
        Glossary glossary = YamlGlossaryReader.Read("RAG: x", "x").Glossary with { License = "a\uD83Db\uFFFD", Title = new LocalizedText([(LanguageTag.English, new("\uDE00", default))]) };
        foreach ((IGlossaryWriter writer, IGlossaryReader reader) in new (IGlossaryWriter, IGlossaryReader)[]
            { (YamlGlossaryWriter.Instance, YamlGlossaryReader.Instance), (JsonGlossaryWriter.Instance, JsonGlossaryReader.Instance) })
        {
            GlossaryWriteResult result = writer.Write(glossary);
            Assert.Equal([new GlossaryLoss("halves of characters", 2)], result.Losses);
            Glossary read = reader.Read(new GlossaryInput("x", new SourceText(result.Text))).Glossary;
            Assert.Equal(("a\uFFFDb\uFFFD", "\uFFFD"), (read.License, read.Title.In(LanguageTag.English)));
        }
    }

    [Fact]
    public void A_second_text_in_one_language_is_told()
    {
        Located<string> text = new("x", default);
        Glossary glossary = YamlGlossaryReader.Read("RAG: x", "x").Glossary with { Title = new LocalizedText([(LanguageTag.English, text), (LanguageTag.English, text)]) };
        Assert.Equal([new GlossaryLoss("further texts in one language", 1)], YamlGlossaryWriter.Instance.Write(glossary).Losses);
    }

    [Fact]
    public void An_empty_glossary_comes_back()
    {
        Glossary empty = new() { Id = "none", Concepts = [] };
        ComesBack(empty, YamlGlossaryWriter.Instance, YamlGlossaryReader.Instance);
        ComesBack(empty, JsonGlossaryWriter.Instance, JsonGlossaryReader.Instance);
    }

    [Fact]
    public void Indonesian_does_not_take_the_ids_place()
    {
        Glossary glossary = YamlGlossaryReader.Read("- {id: x, id-ID: {preferred: kata}}", "x").Glossary;
        ComesBack(glossary, YamlGlossaryWriter.Instance, YamlGlossaryReader.Instance);
        Term term = glossary.Concepts[0].Terms[0] with { Language = LanguageTag.Parse("id")!.Value };
        Assert.Contains("id-ID:\n", YamlGlossaryWriter.Instance.Write(glossary with { Concepts = [glossary.Concepts[0] with { Terms = [term] }] }).Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("(Span: \\{[^}]*\\}|Line: -?\\d+), ")]
    private static partial Regex Places();
}
