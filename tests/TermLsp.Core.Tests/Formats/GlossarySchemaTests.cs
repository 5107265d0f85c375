using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using TermLsp.Core.Formats.Json;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Formats;

public sealed partial class GlossarySchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "glossary");
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(GlossarySchema.Write())!.AsObject());

    private static bool Accepts(string yaml)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        YamlNode? root = YamlTree.Parse(yaml, diagnostics);
        Assert.Empty(diagnostics);
        return Schema.Accepts(ToJson(root));
    }

    // As YAML's core schema resolves plain scalars.
    private static JsonNode? ToJson(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        null or YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } truth => truth.Value == "true",
        YamlScalar { IsPlain: true } number when double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) => value,
        YamlScalar text => text.Value,
        _ => throw new NotSupportedException(),
    };

    /// <summary>After a change of the format, <c>TERMLSP_UPDATE=1</c> writes the file anew.</summary>
    [Fact]
    public void The_committed_file_is_what_is_written()
    {
        string path = Path.Combine(Folder, "schema.json");
        if (Environment.GetEnvironmentVariable("TERMLSP_UPDATE") == "1")
            File.WriteAllText(path, GlossarySchema.Write());
        Assert.Equal(GlossarySchema.Write(), File.ReadAllText(path));
    }

    [Fact]
    public void The_builtin_glossary_is_accepted_and_names_its_schema() => Assert.All(Directory.GetFiles(Path.Combine(Folder, "llm"), "*.yaml"), file =>
    {
        string yaml = File.ReadAllText(file);
        Assert.StartsWith("# yaml-language-server: $schema=../schema.json\n", yaml, StringComparison.Ordinal);
        Assert.True(Accepts(yaml));
    });

    [Fact]
    public void The_manuals_examples_are_accepted()
    {
        MatchCollection examples = YamlBlock().Matches(File.ReadAllText(Path.Combine(Folder, "README.md")));
        Assert.True(examples.Count > 5);
        Assert.All(examples, example => Assert.True(Accepts(example.Groups[1].Value), example.Groups[1].Value));
    }

    [Fact]
    public void What_the_writer_writes_is_accepted() => TameGlossary.Gen.Sample(
        glossary => Assert.True(Schema.Accepts(JsonNode.Parse(JsonGlossaryWriter.Instance.Write(glossary).Text))), iter: 100);

    [Theory]
    [InlineData("RAG: 检索增强生成\nHTTP code: 404\nempty:\n")]
    [InlineData("RAG: {zh: 检索增强生成}\n")]
    [InlineData("- term: RAG\n  zh: 检索增强生成\n- RAG: x\n  LLM: y\n  LoRA: z\n- en: {preferred: [{text: a, abbr: true}]}\n")]
    [InlineData("concepts:\n  RAG: 检索增强生成\n")]
    [InlineData("concepts: [{en: 5G, zh-TW: [甲, 乙], sr-Latn-RS: {preferred: x}}]\n")]
    [InlineData("$schema: x\nconcepts: []\n")]
    public void What_is_read_is_accepted(string yaml) => Assert.True(Accepts(yaml));

    [Theory]
    [InlineData("concepts: [{id: a, en: {prefered: x}}]")]
    [InlineData("concepts: [{id: a, exmaple: x}]")]
    [InlineData("concepts: []\nbanana: 1")]
    [InlineData("id: team")]
    [InlineData("concepts: [{term: a, case: upper}]")]
    [InlineData("concepts: [{term: {txt: a}}]")]
    [InlineData("concepts: [{term: {text: a, when: {window: many}}}]")]
    [InlineData("concepts: []\nscope: {zones: [prose, coment]}")]
    [InlineData("concepts: [{term: a, definition: {en: {short: x, brief: y}}}]")]
    [InlineData("concepts: [{term: a, definition: {english: x}}]")]
    [InlineData("concepts: [text]")]
    [InlineData("- term: a\n  banana: b")]
    [InlineData("- [a]")]
    [InlineData("RAG: [a]")]
    public void What_is_wrong_is_rejected(string yaml)
    {
        Assert.False(Accepts(yaml));
        Assert.NotEmpty(YamlGlossaryReader.Read(yaml, "x").Diagnostics);
    }

    [Fact]
    public void Every_example_of_a_key_is_read_without_a_fault() => Assert.All(
        GlossaryKeys.All.SelectMany(shape => shape.Keys.Select(key => (shape, key))), pair =>
        {
            YamlMapping example = (YamlMapping)YamlTree.Parse(pair.key.Example, [])!;
            Assert.Equal(pair.key.Name, example.Entries[0].Key.Value);
            Assert.True(pair.key.Takes(example.Entries[0].Value));
            if (pair.shape == GlossaryKeys.Concept)
                Assert.True(Accepts("- " + pair.key.Example));
        });

    [GeneratedRegex("<!-- concepts: [0-9]+ -->\n```yaml [^\n]*terms\\.yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
