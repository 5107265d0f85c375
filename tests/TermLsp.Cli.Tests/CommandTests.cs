using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Tests;

/// <summary>A command line, and what it prints and ends with.</summary>
public sealed class CommandTests : IDisposable
{
    private const string Glossary = """
        title: {en: Words, zh: 词表}
        concepts:
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}, zh: {preferred: 检索增强生成}, definition: {en: Look up first., zh: 先查后写。}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口}, definition: {en: What it sees., zh: 看得见的。}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;
    private readonly string _glossary;

    public CommandTests()
    {
        _glossary = File("words.yaml", Glossary);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string[] arguments, bool color = false, string language = "en")
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, new Terminal
        {
            Output = output,
            Errors = errors,
            OpenInput = () => new MemoryStream(),
            OpenOutput = () => new MemoryStream(),
            HasColor = color,
            Language = LanguageTag.Parse(language)!.Value,
        });
        return (code, output.ToString(), errors.ToString());
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        RunAsync([.. arguments, "--glossary", _glossary, "--no-builtin"], color: false);

    [Fact]
    public async Task Explain_says_what_a_term_means() => Assert.Equal(
        (0, "retrieval-augmented generation · RAG · 检索增强生成\n\nLook up first.\n\nSource: Words\n", ""),
        await RunAsync("explain", "rag"));

    [Theory]
    [InlineData("上下文窗口", "上下文窗口 · context window\n\n看得见的。")]
    [InlineData("context window", "context window · 上下文窗口\n\nWhat it sees.")]
    public async Task A_term_is_explained_in_its_own_language(string term, string start) =>
        Assert.StartsWith(start, (await RunAsync("explain", term)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task The_language_can_be_chosen()
    {
        Assert.StartsWith("检索增强生成", (await RunAsync("explain", "RAG", "--language", "zh")).Output, StringComparison.Ordinal);
        Assert.StartsWith("检索增强生成", (await RunAsync(["explain", "RAG", "--glossary", _glossary, "--no-builtin"], language: "zh")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_are_one_term_or_several()
    {
        Assert.StartsWith("context window ·", (await RunAsync("explain", "context", "window")).Output, StringComparison.Ordinal);
        string both = (await RunAsync("explain", "RAG", "上下文窗口")).Output;
        Assert.Contains("检索增强生成", both, StringComparison.Ordinal);
        Assert.Contains("\n\n———\n\n上下文窗口", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Markdown_is_the_hovers()
    {
        string output = (await RunAsync("explain", "RAG", "--format", "markdown")).Output;
        Assert.StartsWith("**retrieval-augmented generation** · RAG · 检索增强生成\n\nLook up first.\n", output, StringComparison.Ordinal);
        Assert.Contains("words.yaml#L3>)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_is_JSON()
    {
        (int code, string output, _) = await RunAsync("explain", "RAG", "--format", "json");
        Assert.Equal(0, code);
        var concept = Newtonsoft.Json.Linq.JArray.Parse(output)[0];
        Assert.Equal("rag", (string?)concept["concept"]);
        Assert.Equal("words", (string?)concept["glossary"]);
        Assert.Equal("先查后写。", (string?)concept["definition"]!["zh-CN"]!["short"]);
        Assert.Equal("admitted", (string?)concept["terms"]![1]!["status"]);
        Assert.Contains("检索增强生成", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("contxt", "termlsp: no glossary explains 'contxt'; did you mean 'context window'?\n")]
    [InlineData("banana", "termlsp: no glossary explains 'banana'; name one that does with --glossary PATH\n")]
    public async Task An_unknown_term_is_told_with_its_neighbours(string term, string errors) =>
        Assert.Equal((1, "", errors), await RunAsync("explain", term));

    [Fact]
    public async Task One_unknown_term_does_not_hide_the_others()
    {
        (int code, string output, string errors) = await RunAsync("explain", "RAG", "banana");
        Assert.Equal(1, code);
        Assert.Contains("Look up first.", output, StringComparison.Ordinal);
        Assert.Contains("'banana'", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, "context window ·")]
    [InlineData(15, "context window ·")]
    [InlineData(20, "retrieval-augmented generation ·")]
    public async Task Hover_counts_columns_in_characters(int column, string start)
    {
        string path = File("a.md", "first\n\U00020BB7 context window; RAG and so on and on\n");
        (int code, string output, string errors) = await RunAsync("hover", $"{path}:2:{column}");
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith(start, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_in_JSON_has_the_range_as_LSP_has_it()
    {
        string path = File("a.md", "\U00020BB7 RAG is here");
        var hover = Newtonsoft.Json.Linq.JObject.Parse((await RunAsync("hover", $"{path}:1:3", "--format", "json")).Output);
        Assert.Equal("""{"start":{"line":0,"character":3},"end":{"line":0,"character":6}}""", hover["range"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("RAG", (string?)hover["text"]);
    }

    [Theory]
    [InlineData("a.md:1:1", 1, "no term stands at")]
    [InlineData("a.md:99:1", 1, "no term stands at")]
    [InlineData("a.md:1:99", 1, "no term stands at")]
    [InlineData("none.md:1:1", 2, "there is no such file")]
    public async Task Hover_says_why_there_is_nothing(string place, int code, string error)
    {
        File("a.md", "nothing");
        (int actual, string output, string errors) = await RunAsync("hover", Path.Combine(_folder, place));
        Assert.Equal((code, ""), (actual, output));
        Assert.Contains(error, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_are_one_JSON_object_a_line()
    {
        string path = File("a.md", "# RAG\n\n𠮷 用[上下文窗口](https://x.example/RAG)和 `ragConfig`。\n");
        (int code, string output, string errors) = await RunAsync("terms", path, "--format", "json");
        Assert.Equal((0, ""), (code, errors));
        string[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            var found = Newtonsoft.Json.Linq.JObject.Parse(line);
            Assert.Equal(["path", "range", "text", "form", "concept", "glossary", "zone"], found.Properties().Select(property => property.Name));
            Assert.Equal((path, "words"), ((string?)found["path"], (string?)found["glossary"]));
            return $"{found["range"]!["start"]!["line"]}:{found["range"]!["start"]!["character"]} {found["text"]} {found["form"]} {found["concept"]} {found["zone"]}";
        })];
        Assert.Equal(
            ["0:2 RAG RAG rag heading", "2:5 上下文窗口 上下文窗口 window link-text", "2:30 RAG RAG rag url", "2:37 rag RAG rag inline-code"], lines);
    }

    [Fact]
    public async Task Terms_of_a_folder_are_those_of_its_text_files()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "docs", "node_modules"));
        Directory.CreateDirectory(Path.Combine(_folder, "docs", ".hidden"));
        File("docs/b.txt", "a context\nwindow");
        File("docs/a.md", "RAG");
        File("docs/c.bin", "RAG\0");
        File("docs/node_modules/d.md", "RAG");
        File("docs/.hidden/e.md", "RAG");
        string docs = Path.Combine(_folder, "docs");
        Assert.Equal(
            (0, $"{docs}/a.md:1:1: RAG [rag, prose]\n{docs}/b.txt:1:3: context window [window, prose]\n", ""),
            await RunAsync("terms", docs));
    }

    [Fact]
    public async Task Terms_of_what_cannot_be_read_are_told_and_the_others_listed()
    {
        string binary = File("c.bin", "RAG\0");
        string text = File("a.md", "RAG");
        (int code, string output, string errors) = await RunAsync("terms", binary, Path.Combine(_folder, "none.md"), text);
        Assert.Equal((2, $"{text}:1:1: RAG [rag, prose]\n"), (code, output));
        Assert.Equal(2, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.md:1")]
    [InlineData("a.md:0:1")]
    [InlineData("a.md:x:y")]
    [InlineData("")]
    public async Task A_place_that_is_none_is_told(string place)
    {
        (int code, _, string errors) = await RunAsync("hover", place);
        Assert.Equal(2, code);
        Assert.Contains("write FILE:LINE:COLUMN", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explan", "did you mean 'explain'?")]
    [InlineData("explain", "")]
    [InlineData("explain RAG --langage zh", "did you mean '--language'?")]
    [InlineData("explain RAG --language 中文", "is no language tag")]
    [InlineData("explain RAG --format xml", "xml")]
    [InlineData("serve --socket many", "many")]
    public async Task A_wrong_command_line_is_one_line(string arguments, string error)
    {
        (int code, string output, string errors) = await RunAsync(arguments.Split(' '), color: false);
        Assert.Equal((2, ""), (code, output));
        string line = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("termlsp: ", line, StringComparison.Ordinal);
        Assert.Contains(error, line, StringComparison.Ordinal);
        Assert.EndsWith("--help'", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "Example: termlsp serve --stdio")]
    [InlineData("explain", "Example: termlsp explain RAG")]
    [InlineData("hover", "Example: termlsp hover README.md:12:5")]
    [InlineData("terms", "Example: termlsp terms docs")]
    public async Task Every_command_helps_with_an_example(string command, string example)
    {
        (int code, string output, string errors) = await RunAsync([command, "--help"], color: false);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(example, output, StringComparison.Ordinal);
        Assert.Contains("--no-builtin", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_asked_is_help() => Assert.Contains("explain", (await RunAsync([], color: false)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_told() =>
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", (await RunAsync(["--version"], color: false)).Output);

    [Fact]
    public async Task A_broken_glossary_is_told_by_line_and_nothing_is_answered()
    {
        string broken = File("broken.yaml", "concepts:\n  - id: a\n    en: {preferred: 'x\n");
        (int code, string output, string errors) = await RunAsync(["explain", "RAG", "--glossary", broken], color: false);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"{broken}:3:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_glossary_with_a_slip_is_told_and_still_answers()
    {
        string slip = File("slip.yaml", "concepts:\n  - {id: a, en: {preferred: banana}, definition: Yellow., exmaple: x}\n");
        (int code, string output, string errors) = await RunAsync(["explain", "banana", "--glossary", slip], color: false);
        Assert.Equal(0, code);
        Assert.Contains("Yellow.", output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'example'?", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colour_is_for_terminals()
    {
        Assert.Contains("\e[1m", (await RunAsync(["explain", "RAG"], color: true)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", (await RunAsync(["explain", "RAG"], color: false)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", (await RunAsync(["explain", "RAG", "--format", "markdown"], color: true)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--socket", "1")]
    [InlineData("--pipe", "/no/such/socket")]
    public async Task A_client_that_does_not_listen_is_told(string option, string value)
    {
        (int code, _, string errors) = await RunAsync(["serve", option, value], color: false);
        Assert.Equal(2, code);
        Assert.StartsWith("termlsp: cannot connect to the client:", errors, StringComparison.Ordinal);
    }
}
