using Newtonsoft.Json.Linq;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Tests;

/// <summary>The author's commands: what they write, what they say, how they end.</summary>
public sealed class GlossaryCommandTests : IDisposable
{
    private const string Words = """
        concepts:
          - id: rag
            en: {preferred: retrieval-augmented generation, abbr: RAG, avoid: [{text: Rag, fix: RAG, when: {any: [model]}}]}
            zh: {preferred: 检索增强生成}
            definition: {en: Look up first., zh: 先查后写。}
            related: [window]
          - id: window
            en: {preferred: context window}
            zh: {preferred: 上下文窗口}
            definition: {en: What it sees.}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    private async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, new Terminal
        {
            Output = output, Errors = errors, OpenInput = () => new MemoryStream(), OpenOutput = () => new MemoryStream(), Language = LanguageTag.English,
        });
        return (code, output.ToString().Replace(_folder, "FOLDER", StringComparison.Ordinal), errors.ToString().Replace(_folder, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Init_makes_settings_and_a_glossary_without_a_fault_and_overwrites_nothing()
    {
        Assert.Equal(0, (await RunAsync("init", _folder)).Code);
        Assert.Equal((0, "1 file, 1 concept: 0 errors, 0 warnings, 0 remarks\n", ""), await RunAsync("glossary", "check", PathOf(".termlsp/glossary.yaml"), "--no-builtin"));
        Write(".termlsp.yaml", "builtin: false\n");
        (int code, string output, string errors) = await RunAsync("init", _folder);
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(2, output.Split("kept").Length - 1);
        Assert.Equal("builtin: false\n", File.ReadAllText(PathOf(".termlsp.yaml")));
        Assert.Equal((2, "", "termlsp: there is no folder 'FOLDER/nowhere'\n"), await RunAsync("init", PathOf("nowhere")));
    }

    [Fact]
    public async Task The_commented_settings_are_right_once_the_comments_go()
    {
        await RunAsync("init", _folder);
        string[] lines = [.. File.ReadAllLines(PathOf(".termlsp.yaml")).Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..])
            .Where(line => line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')).Where(line => char.IsAsciiLetterLower(line[0]) || line[0] == ' ')];
        Write("words.yaml", Words);
        Write("docs/words.csv", "term,equivalent\nword,词\n");
        string settings = Write("all.yaml", string.Join('\n', lines) + "\n");
        (int code, string _, string errors) = await RunAsync("explain", "RAG", "--config", settings, "--glossary", PathOf("words.yaml"));
        Assert.Equal((0, ""), (code, errors));
        Assert.True(lines.Length > 5);
    }

    [Fact]
    public async Task Check_says_where_and_ends_by_the_gravest()
    {
        string good = Write("good.yaml", Words);
        Assert.Equal((0, "1 file, 2 concepts: 0 errors, 0 warnings, 0 remarks\n", ""), await RunAsync("glossary", "check", good, "--no-builtin"));
        string dangling = Write("dangling.yaml", Words.Replace("[window]", "[windw]", StringComparison.Ordinal));
        (int code, string output, string _) = await RunAsync("glossary", "check", dangling, "--no-builtin");
        Assert.Equal(1, code);
        Assert.Contains("FOLDER/dangling.yaml:6:15: warning:", output, StringComparison.Ordinal);
        Assert.Contains("[glossary-dangling-relation]", output, StringComparison.Ordinal);
        (code, output, _) = await RunAsync("glossary", "check", dangling, "--no-builtin", "--format", "json");
        JToken finding = Assert.Single(JArray.Parse(output));
        Assert.Equal((1, "glossary-dangling-relation", 5, "window"), (code, (string?)finding["rule"], (int?)finding.SelectToken("range.start.line"), (string?)finding.SelectToken("fixes[0].edits[0].newText")));
        Assert.Equal(2, (await RunAsync("glossary", "check", PathOf("nowhere.yaml"))).Code);
        Assert.Equal((2, "", "termlsp: there is no glossary in 'FOLDER/empty'\n"), await RunAsync("glossary", "check", Directory.CreateDirectory(PathOf("empty")).FullName));
        Assert.Equal((0, true), ((await RunAsync("glossary", "check", good, "--no-builtin", "--style")).Code, (await RunAsync("glossary", "check", good, "--no-builtin", "--style")).Output.Contains("glossary-missing-source", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Relations_between_files_that_are_checked_together_are_known()
    {
        string first = Write("first.yaml", "concepts:\n  - {id: a, en: {preferred: apple}, related: [b], definition: {en: A fruit to eat.}}\n");
        string second = Write("second.yaml", "concepts:\n  - {id: b, en: {preferred: banana}, definition: {en: Another fruit to eat.}}\n");
        Assert.Equal(1, (await RunAsync("glossary", "check", first, "--no-builtin")).Code);
        Assert.Equal((0, "2 files, 2 concepts: 0 errors, 0 warnings, 0 remarks\n", ""), await RunAsync("glossary", "check", first, second, "--no-builtin"));
    }

    [Fact]
    public async Task List_and_stats_tell_what_there_is()
    {
        string file = Write("words.yaml", Words);
        Assert.Equal(
            (0, "rag\tretrieval-augmented generation · RAG · 检索增强生成\twords\nwindow\tcontext window · 上下文窗口\twords\n", ""),
            await RunAsync("glossary", "list", file));
        Assert.Equal(["rag", "window"], JArray.Parse((await RunAsync("glossary", "list", file, "--format", "json")).Output).Select(concept => (string?)concept["concept"]));
        JObject stats = JObject.Parse((await RunAsync("glossary", "stats", file, "--format", "json")).Output);
        Assert.Equal((2, 4, 1, 2, 1, 0, 1), (
            (int?)stats["concepts"], (int?)stats.SelectToken("termsByStatus.preferred"), (int?)stats.SelectToken("termsByStatus.deprecated"),
            (int?)stats.SelectToken("languages.en.definitions"), (int?)stats.SelectToken("languages.zh-CN.definitions"), (int?)stats["withSource"], (int?)stats["withRelation"]));
        Assert.Contains("concepts                               2\n", (await RunAsync("glossary", "stats", file)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.yaml", "")]
    [InlineData("out.json", "")]
    [InlineData("out.csv", "when")]
    [InlineData("out.tsv", "when")]
    [InlineData("out.md", "when")]
    [InlineData("out.tbx", null)]
    [InlineData("out.glossary.yml", "")]
    public async Task Convert_writes_what_can_be_read_again_and_says_what_is_lost(string name, string? lost)
    {
        string file = Write("words.yaml", Words);
        (int code, string output, string errors) = await RunAsync("glossary", "convert", file, PathOf(name));
        Assert.Equal((0, ""), (code, output));
        if (lost?.Length > 0)
            Assert.Contains(lost, errors, StringComparison.Ordinal);
        (code, output, _) = await RunAsync("glossary", "list", PathOf(name), "--format", "json");
        Assert.Equal(0, code);
        Assert.Contains("RAG", output, StringComparison.Ordinal);
        Assert.Contains("上下文窗口", output, StringComparison.Ordinal);
        (code, _, errors) = await RunAsync("glossary", "convert", file, PathOf(name));
        Assert.Equal((2, $"termlsp: 'FOLDER/{name}' is there already; replace it with --force\n"), (code, errors));
        Assert.Equal(0, (await RunAsync("glossary", "convert", file, PathOf(name), "--force")).Code);
        Assert.Equal(0, (await RunAsync("glossary", "check", PathOf(name), "--no-builtin")).Code);
    }

    [Fact]
    public async Task Convert_joins_a_folder_writes_to_standard_output_and_refuses_what_it_cannot()
    {
        Write("in/a.yaml", "concepts:\n  - {id: a, en: {preferred: apple}}\n");
        Write("in/b.csv", "id,term,language,status\nb,banana,en,preferred\na,other,en,preferred\n");
        (int code, string output, string errors) = await RunAsync("glossary", "convert", PathOf("in"), "-", "--to", "skos");
        Assert.Equal((0, "termlsp: left out, because their ids stand twice: 1 concepts\n"), (code, errors));
        Assert.Contains("\"apple\"@en", output, StringComparison.Ordinal);
        Assert.Contains("\"banana\"@en", output, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("glossary", "convert", PathOf("in"), PathOf("out.docx"))).Code);
        Assert.Equal(2, (await RunAsync("glossary", "convert", PathOf("nowhere"), PathOf("out.md"))).Code);
        Assert.False(File.Exists(PathOf("out.md")));
        Assert.Equal(2, (await RunAsync("glossary", "convert", PathOf("in"), PathOf("in/a.yaml/out.md"))).Code);
    }

    [Theory]
    [InlineData("a.yaml", "concepts:\n  - id: rag\n    en: {preferred: RAG} # mine\n", "concepts:\n  - id: rag\n    en: {preferred: RAG} # mine\n  - id: context-window\n    en:\n      preferred: context window\n    zh-CN:\n      preferred: 上下文窗口\n    definition:\n      en: 'What: it sees.'\n")]
    [InlineData("b.yaml", "- term: RAG\n  zh: 检索增强生成", "- term: RAG\n  zh: 检索增强生成\n- term: context window\n  zh-CN: 上下文窗口\n  definition: 'What: it sees.'\n")]
    [InlineData("c.yaml", "", "- term: context window\n  zh-CN: 上下文窗口\n  definition: 'What: it sees.'\n")]
    [InlineData("d.md", "# Words\n\n### RAG\n\nIt looks up.\n", "# Words\n\n### RAG\n\nIt looks up.\n\n### context window · 上下文窗口\n\nWhat: it sees.\n")]
    [InlineData("e.yaml", "RAG: 检索增强生成\n", null)]
    [InlineData("f.yaml", "concepts: [{id: rag, en: {preferred: RAG}}]\n", null)]
    [InlineData("g.csv", "term,equivalent\nRAG,检索增强生成\n", null)]
    [InlineData("h.yaml", "concepts:\n  - 'broken\n", null)]
    public async Task Add_adds_one_entry_and_leaves_the_rest_as_it_was(string name, string before, string? after)
    {
        string file = Write(name, before);
        (int code, string _, string errors) = await RunAsync("glossary", "add", "context window", "--equivalent", "上下文窗口", "--definition", "What: it sees.", "--to", file);
        Assert.Equal(after is null ? 2 : 0, code);
        Assert.Equal(after is null, errors.Length > 0);
        Assert.Equal((after ?? before).Replace("'What: it sees.'", "X", StringComparison.Ordinal), File.ReadAllText(file).Replace("'What: it sees.'", "X", StringComparison.Ordinal).Replace("\"What: it sees.\"", "X", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Add_keeps_the_file_s_encoding_and_line_ends()
    {
        string file = PathOf("a.yaml");
        File.WriteAllText(file, "RAG: 检索增强生成\r\n", new System.Text.UTF8Encoding(true));
        Assert.Equal(0, (await RunAsync("glossary", "add", "LoRA", "--equivalent", "低秩适配", "--to", file)).Code);
        byte[] bytes = File.ReadAllBytes(file);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("RAG: 检索增强生成\r\nLoRA: 低秩适配\r\n", System.Text.Encoding.UTF8.GetString(bytes[3..]));
        Assert.Equal(["a.yaml"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("new.yaml")]
    [InlineData("new.md")]
    [InlineData("new.csv")]
    [InlineData("new.tsv")]
    [InlineData("new.json")]
    public async Task New_makes_a_glossary_without_a_fault_and_overwrites_nothing(string name)
    {
        string file = PathOf("below/" + name);
        Assert.Equal((0, $"made FOLDER/below/{name}\n", ""), await RunAsync("glossary", "new", file));
        Assert.Equal((0, "1 file, 1 concept: 0 errors, 0 warnings, 0 remarks\n", ""), await RunAsync("glossary", "check", file, "--no-builtin"));
        string text = File.ReadAllText(file);
        Assert.Equal((2, "", $"termlsp: cannot make 'FOLDER/below/{name}': it is there already\n"), await RunAsync("glossary", "new", file));
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Equal(2, (await RunAsync("glossary", "new", PathOf("new.tbx"))).Code);
    }
}
