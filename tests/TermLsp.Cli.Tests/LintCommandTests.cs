using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Tests;

/// <summary><c>termlsp lint</c>: what it reports and mends, what it refuses, and how it ends.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Words = """
        concepts:
          - {id: lora, en: {preferred: LoRA}, definition: {en: Adapters.}}
          - {id: token, zh: {preferred: 词元, avoid: [令牌]}, definition: {zh: 一小块。}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;

    public LintCommandTests()
    {
        Directory.CreateDirectory(PathOf(".git"));
        Write("team.terms.yaml", Words);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Write(string name, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return PathOf(name);
    }

    private Task<(int Code, string Output, string Errors)> LintAsync(params string[] arguments) => LintAsync("", new MemoryStream(), "en", arguments);

    private async Task<(int Code, string Output, string Errors)> LintAsync(string input, MemoryStream bytes, string language, params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(["lint", .. arguments, "--no-builtin"], new Terminal
        {
            Output = output,
            Errors = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            OpenOutput = () => bytes,
            Language = LanguageTag.Parse(language)!.Value,
        });
        return (code, output.ToString().Replace(_folder, "F", StringComparison.Ordinal), errors.ToString().Replace(_folder, "F", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_is_a_line_with_its_place_in_characters()
    {
        Write("b.md", "fine\r\n\U00020BB7 use LORA\r\n");
        Write("a.md", "按令牌计费\n");
        Assert.Equal(
            (1, "F/a.md:1:2: warning deprecated-term: Write “词元”: “令牌” is deprecated.\n"
                + "F/b.md:2:7: warning term-case: Write “LoRA”: the capitals of “LORA” are not those of the term.\n", ""),
            await LintAsync(_folder));
    }

    [Fact]
    public async Task What_is_clean_says_nothing()
    {
        Write("a.md", "use LoRA\n");
        Assert.Equal((0, "", ""), await LintAsync(_folder));
    }

    [Theory]
    [InlineData("info", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task The_level_that_fails_can_be_chosen(string level, int code)
    {
        Write("a.md", "use LORA\n");
        Assert.Equal(code, (await LintAsync(_folder, "--fail-on", level)).Code);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public async Task The_order_is_the_files_whatever_the_threads(string jobs)
    {
        for (int i = 0; i < 60; i++)
            Write($"{i:00}.md", string.Concat(Enumerable.Repeat("use LORA\n", 1 + ((59 - i) * 5 % 7))));
        string[] files = [.. (await LintAsync(_folder, "--jobs", jobs)).Output.Split('\n').Where(line => line.Length > 0).Select(line => line.Split(':')[0])];
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal(60, files.Distinct().Count());
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_line_each_and_the_others_are_done()
    {
        File.WriteAllBytes(PathOf("latin.md"), [.. "caf"u8, 0xE9, .. " LORA"u8]);
        File.WriteAllBytes(PathOf("binary.bin"), [1, 0, 2]);
        Write("z.md", "use LORA\n");
        (int code, string output, string errors) = await LintAsync(PathOf("none.md"), PathOf("binary.bin"), _folder);
        Assert.Equal(2, code);
        Assert.StartsWith("F/z.md:1:5:", output, StringComparison.Ordinal);
        Assert.Equal(
            "termlsp: cannot read 'F/none.md': there is no such file\n"
            + "termlsp: cannot read 'F/binary.bin': it is no text\n"
            + "termlsp: cannot read 'F/latin.md': it is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8\n",
            errors);
    }

    [Fact]
    public async Task A_binary_file_that_is_found_is_passed_over()
    {
        File.WriteAllBytes(PathOf("binary.bin"), [1, 0, 2]);
        Assert.Equal((0, "", ""), await LintAsync(_folder));
    }

    [Fact]
    public async Task Mending_keeps_line_ends_mark_and_rights()
    {
        string path = Write("a.md", "use LORA\r\nkeep\rthis\n令牌", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((0, "", ""), await LintAsync(path, "--fix"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "use LoRA\r\nkeep\rthis\n词元"u8], File.ReadAllBytes(path));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
        Assert.Equal([path, PathOf("team.terms.yaml")], Directory.GetFiles(_folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_mended_under_settings_that_are_broken()
    {
        Write(".termlsp.yaml", "lint: [unclosed");
        string path = Write("a.md", "use LORA\n");
        (int code, string output, string errors) = await LintAsync(path, "--fix");
        Assert.Equal(2, code);
        Assert.Contains("term-case", output, StringComparison.Ordinal);
        Assert.Contains("F/.termlsp.yaml:1:", errors, StringComparison.Ordinal);
        Assert.Equal("use LORA\n", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_patch_shows_what_mending_would_change()
    {
        string path = Write("a.md", "1\n2\n3\n4\nuse LORA\n6");
        Assert.Equal(
            (1, "--- F/a.md\n+++ F/a.md\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-use LORA\n+use LoRA\n 6\n\\ No newline at end of file\n", ""),
            await LintAsync(path, "--diff"));
        Assert.Contains("LORA", File.ReadAllText(path), StringComparison.Ordinal);
        Write("a.md", "clean\n");
        Assert.Equal((0, "", ""), await LintAsync(path, "--diff"));
    }

    [Fact]
    public async Task A_baseline_knows_findings_whose_lines_have_moved_and_no_new_ones()
    {
        string baseline = PathOf("known.json");
        Write("a.md", "use LORA here\n");
        Assert.Equal((0, "", ""), await LintAsync(PathOf("a.md"), "--baseline", baseline));
        Write("a.md", "# first\n\nuse LORA here\n");
        Assert.Equal((0, "", ""), await LintAsync(PathOf("a.md"), "--baseline", baseline));
        Write("a.md", "use LORA here\n\nuse LORA here\n");
        (int code, string output, _) = await LintAsync(PathOf("a.md"), "--baseline", baseline);
        Assert.Equal(1, code);
        Assert.StartsWith("F/a.md:3:5:", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
        Assert.Equal((0, "", ""), await LintAsync(PathOf("a.md"), "--baseline", baseline, "--update-baseline"));
        Assert.Equal((0, "", ""), await LintAsync(PathOf("a.md"), "--baseline", baseline));
    }

    [Fact]
    public async Task Updating_a_baseline_keeps_what_was_not_looked_at_and_is_there_still()
    {
        string baseline = PathOf("known.json");
        Write("a.md", "use LORA\n");
        Write("b.md", "use LORA\n");
        Write("c.md", "use LORA\n");
        await LintAsync(_folder, "--baseline", baseline);
        Write("a.md", "clean\n");
        File.Delete(PathOf("c.md"));
        await LintAsync(PathOf("a.md"), "--baseline", baseline, "--update-baseline");
        Assert.Equal(["b.md"], Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(baseline))["findings"]!.Select(finding => (string?)finding["path"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"version": 2, "findings": []}""")]
    public async Task What_is_no_baseline_is_left_as_it_is(string text)
    {
        string path = Write("package.json", text);
        (int code, _, string errors) = await LintAsync(_folder, "--baseline", path, "--update-baseline");
        Assert.Equal(2, code);
        Assert.Single(errors.TrimEnd().Split('\n'));
        Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public async Task Stdin_has_the_glossaries_of_its_name()
    {
        MemoryStream bytes = new();
        Assert.Equal((1, "F/x.md:1:5: warning term-case: Write “LoRA”: the capitals of “LORA” are not those of the term.\n", ""),
            await LintAsync("use LORA", bytes, "en", "-", "--stdin-filename", PathOf("x.md")));
        Assert.Equal((0, "", ""), await LintAsync("use LORA\r\n", bytes, "en", "-", "--stdin-filename", PathOf("x.md"), "--fix"));
        Assert.Equal("use LoRA\r\n", Encoding.UTF8.GetString(bytes.ToArray()));
        Assert.Equal((2, "", "termlsp: cannot read stdin: it is no text\n"), await LintAsync("a\0", bytes, "en", "-"));
    }

    [Fact]
    public async Task The_messages_are_in_the_readers_language()
    {
        string path = Write("a.md", "use LORA\n");
        Assert.Contains("请写作“LoRA”", (await LintAsync("", new MemoryStream(), "zh", path)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'-' stands for stdin and cannot stand beside other paths", "-", "a.md")]
    [InlineData("--stdin-filename goes with the path '-'", "a.md", "--stdin-filename", "b.md")]
    [InlineData("--since goes with files, not with stdin", "-", "--since", "HEAD")]
    [InlineData("--fix changes files and --diff does not; choose one", "a.md", "--fix", "--diff")]
    [InlineData("--update-baseline goes with --baseline FILE", "a.md", "--update-baseline")]
    [InlineData("--jobs takes a number from 1", "a.md", "--jobs", "0")]
    [InlineData("name the files and folders to look at, or - for stdin")]
    [InlineData("--explain RULE stands alone: it looks at no files", "a.md", "--explain", "term-case")]
    [InlineData("there is no command or option '--fxi', did you mean '--fix'?", "a.md", "--fxi")]
    public async Task What_makes_no_sense_is_refused(string message, params string[] arguments) =>
        Assert.Equal((2, "", $"termlsp: {message}; see 'termlsp lint --help'\n"), await LintAsync(arguments));

    [Theory]
    [InlineData("en", "A term's capitals are not those of the glossary.")]
    [InlineData("zh", "术语的大小写与术语表不一致。")]
    public async Task Explain_prints_a_rules_page_in_the_readers_language(string language, string summary)
    {
        (int code, string output, string errors) = await LintAsync("", new MemoryStream(), language, "--explain", "term-case");
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith($"# term-case\n\n{summary}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term-csae", "there is no rule 'term-csae', did you mean 'term-case'?")]
    [InlineData("什么", "there is no rule '什么'; there are term-case, term-spelling, deprecated-term, misspelled-term, script-variant, inconsistent-term, first-use, undefined-abbreviation")]
    public async Task Explain_says_which_rules_there_are(string rule, string message) =>
        Assert.Equal((2, "", $"termlsp: {message}\n"), await LintAsync("--explain", rule));

    [Fact]
    public async Task Since_needs_a_repository()
    {
        (int code, _, string errors) = await LintAsync(_folder, "--since", "HEAD");
        Assert.Equal(2, code);
        Assert.Contains("lies in no git repository", errors, StringComparison.Ordinal);
    }
}
