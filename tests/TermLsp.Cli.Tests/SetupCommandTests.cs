using TermLsp.Cli.Commands.Setup;
using TermLsp.Cli.Commands.Setup.Merging;

namespace TermLsp.Cli.Tests;

/// <summary><c>termlsp setup</c>: what it shows, what it writes, and what it leaves alone.</summary>
public sealed class SetupCommandTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("termlsp-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        RunAsync(new Dictionary<string, string> { ["HOME"] = _home, ["USERPROFILE"] = _home, ["APPDATA"] = Path.Join(_home, ".config"), ["LOCALAPPDATA"] = Path.Join(_home, ".config") }, arguments);

    private static async Task<(int Code, string Output, string Errors)> RunAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(arguments, new Terminal
        {
            Output = output,
            Errors = errors,
            OpenInput = () => new MemoryStream(),
            OpenOutput = () => new MemoryStream(),
            Variable = name => variables.GetValueOrDefault(name),
        });
        return (code, output.ToString(), errors.ToString());
    }

    private string Configuration(params string[] names) => Path.Join([_home, ".config", .. names]);

    private string Write(string text, params string[] names)
    {
        string path = Configuration(names);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private string[] Files() => Directory.GetFiles(_home, "*", SearchOption.AllDirectories);

    [Fact]
    public async Task Without_an_editor_it_lists_them()
    {
        (int code, string output, string errors) = await RunAsync("setup");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(EditorSetups.All.Length, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    public static TheoryData<string> Editors => [.. EditorSetups.All.Select(setup => setup.Name)];

    [Theory]
    [MemberData(nameof(Editors))]
    public async Task Without_write_nothing_is_written(string editor)
    {
        (int code, string output, string errors) = await RunAsync("setup", editor);
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("termlsp", output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Theory]
    [MemberData(nameof(Editors))]
    public async Task A_second_time_nothing_changes(string editor)
    {
        Assert.Equal(0, (await RunAsync("setup", editor, "--write")).Code);
        Dictionary<string, string> once = Files().ToDictionary(path => path, File.ReadAllText);
        (int code, string output, _) = await RunAsync("setup", editor, "--write");
        Assert.Equal(0, code);
        Assert.Equal(once, Files().ToDictionary(path => path, File.ReadAllText));
        Assert.DoesNotContain("changed ", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Editors))]
    public async Task What_is_written_is_what_editors_holds(string editor)
    {
        await RunAsync("setup", editor, "--write");
        EditorSetup setup = EditorSetups.All.Single(candidate => candidate.Name == editor);
        foreach (SetupFile file in setup.Files)
        {
            string written = File.ReadAllText(file.Place(new UserFolders(name => name switch { "HOME" or "USERPROFILE" => _home, "APPDATA" or "LOCALAPPDATA" => Configuration(), _ => null }))!);
            Assert.Contains(File.ReadAllText(Path.Join(Repository.Root, "editors", file.Source)).Trim(), written, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Editors))]
    public void Where_a_file_starts_the_program_its_path_is_put(string editor)
    {
        foreach (SetupFile file in EditorSetups.All.Single(candidate => candidate.Name == editor).Files
            .Where(file => file.Command is not null && File.ReadAllText(Path.Join(Repository.Root, "editors", file.Source)).Contains(file.Command, StringComparison.Ordinal)))
        {
            Assert.Contains("/opt/a b/termlsp", file.Text("/opt/a b/termlsp"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_editor_but_VS_Code_has_a_file_that_starts_the_program() => Assert.Equal(["vscode"],
        EditorSetups.All.Where(setup => !setup.Files.Any(file => file.Command is not null && file.Text("/x/termlsp").Contains("/x/termlsp", StringComparison.Ordinal))).Select(setup => setup.Name));

    [Theory]
    [InlineData("nvim")]
    [InlineData("Helix")]
    [InlineData("hx")]
    [InlineData("ALE")]
    public async Task Other_names_do(string editor) => Assert.Equal(0, (await RunAsync("setup", editor)).Code);

    [Theory]
    [InlineData("neovmi", "there is no set-up for 'neovmi', did you mean 'neovim'?")]
    [InlineData("notepad", "there is no set-up for 'notepad'; 'termlsp setup' lists those that there are")]
    [InlineData("", "there is no set-up for ''; 'termlsp setup' lists those that there are")]
    public async Task An_unknown_editor_is_told(string editor, string error) => Assert.Equal((2, "", $"termlsp: {error}\n"), await RunAsync("setup", editor, "--write"));

    [Fact]
    public async Task XDG_CONFIG_HOME_counts_where_it_is_a_whole_path()
    {
        string elsewhere = Path.Join(_home, "elsewhere");
        await RunAsync(new Dictionary<string, string> { ["HOME"] = _home, ["XDG_CONFIG_HOME"] = elsewhere }, "setup", "kakoune", "--write");
        Assert.True(File.Exists(Path.Join(elsewhere, "kak", "termlsp.kak")));
    }

    [Fact]
    public async Task Without_HOME_it_says_what_to_set()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "it is USERPROFILE there");
        (int code, _, string errors) = await RunAsync(new Dictionary<string, string>(), "setup", "helix", "--write");
        Assert.Equal(2, code);
        Assert.Equal("termlsp: nothing says where the configuration lies: set HOME, or XDG_CONFIG_HOME where the editor heeds it\n", errors);
    }

    [Fact]
    public async Task What_was_there_is_kept_beside_it()
    {
        string path = Write("# mine\n", "kak", "kakrc");
        (int code, string output, _) = await RunAsync("setup", "kakoune", "--write");
        Assert.Equal(0, code);
        Assert.Contains("what it was is in " + path + ".bak", output, StringComparison.Ordinal);
        Assert.Equal("# mine\n", File.ReadAllText(path + ".bak"));
        Assert.StartsWith("# mine\n\n# termlsp setup: from here\nsource", File.ReadAllText(path), StringComparison.Ordinal);
        File.AppendAllText(path, "# more\n");
        File.WriteAllText(Configuration("kak", "termlsp.kak"), "of another version");
        await RunAsync("setup", "kakoune", "--write");
        Assert.EndsWith("# more\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Equal("of another version", File.ReadAllText(Configuration("kak", "termlsp.kak.bak")));
    }

    [Fact]
    public async Task Malformed_JSON_stops_it_before_anything_is_written()
    {
        string path = Write("{\n  \"servers\": {,}\n}\n", "kate", "lspclient", "settings.json");
        (int code, string output, string errors) = await RunAsync("setup", "kate", "--write");
        Assert.Equal((2, "", $"termlsp: '{path}' is no valid JSON at line 2; mend it first\n"), (code, output, errors));
        Assert.Equal([path], Files());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told()
    {
        Directory.CreateDirectory(Configuration("helix", "languages.toml"));
        (int code, _, string errors) = await RunAsync("setup", "helix", "--write");
        Assert.Equal(2, code);
        Assert.Contains("it is a folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(Path.Join(_home, ".config"), "a file where the folder would be");
        (int code, string output, string errors) = await RunAsync("setup", "geany", "--write");
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("termlsp: cannot make '", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_stay()
    {
        string path = Write("a = 1\r\n", "kak", "kakrc");
        await RunAsync("setup", "kakoune", "--write");
        Assert.DoesNotContain("\n", File.ReadAllText(path).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    // What is there stays where it stands, its comments with it.
    [InlineData("{\n  // mine\n  \"a\": 1, // one\n}\n", "{\n  \"languageserver\": {N},\n  // mine\n  \"a\": 1, // one\n}\n")]
    [InlineData("{}", "{\n  \"languageserver\": {N}\n}")]
    [InlineData("{\"languageserver\": {\"other\": {}}}", "{\"languageserver\": {\n    \"termlsp\": {M},\"other\": {}}}")]
    // A value of one's own stays; the command is where the program lies now.
    [InlineData("{\"languageserver\": {\"termlsp\": {\"command\": \"/old/termlsp\", \"args\": [\"serve\", \"--no-builtin\"], \"filetypes\": [], \"rootPatterns\": []}}}",
        "{\"languageserver\": {\"termlsp\": {\"command\": \"termlsp\", \"args\": [\"serve\", \"--no-builtin\"], \"filetypes\": [], \"rootPatterns\": []}}}")]
    [InlineData("", "{\n  \"languageserver\": {N}\n}\n")]
    [InlineData("// nothing yet\n", "// nothing yet\n{\n  \"languageserver\": {N}\n}\n")]
    public void JSON_is_merged_member_by_member(string existing, string expected)
    {
        string ours = File.ReadAllText(Path.Join(Repository.Root, "editors", "vim", "coc-settings.json"));
        string whole = ours[(ours.IndexOf('{', 1) + 1)..ours.LastIndexOf("}\n}", StringComparison.Ordinal)];
        string member = whole[(whole.IndexOf('{', StringComparison.Ordinal) + 1)..whole.LastIndexOf('}')];
        Merged merged = JsonMerging.Instance.Merge(existing, ours);
        Assert.Equal((expected.Replace("N", whole, StringComparison.Ordinal).Replace("M", member, StringComparison.Ordinal), null), (merged.Text, merged.Problem));
        Assert.Equal(merged.Text, JsonMerging.Instance.Merge(merged.Text, ours).Text);
        Newtonsoft.Json.Linq.JObject.Parse(merged.Text!);
    }

    [Theory]
    [InlineData("[]", "holds no JSON object")]
    [InlineData("{\"languageserver\": 1}", "has something else than an object at 'languageserver'")]
    [InlineData("{\"languageserver\": {\"termlsp\": {\"command\": \"marksman\"}}}",
        "starts another program at 'languageserver.termlsp.command': \"marksman\"; this editor runs one there, so choose by hand")]
    [InlineData("{\"a\": 1} x", "is no valid JSON at line 1; mend it first")]
    [InlineData("{\"a\"", "is no valid JSON at line 1; mend it first")]
    [InlineData("\u0000", "is no valid JSON at line 1; mend it first")]
    public void JSON_that_ours_cannot_come_into_is_refused(string existing, string problem) => Assert.Equal(
        Merged.Refused(problem), JsonMerging.Instance.Merge(existing, File.ReadAllText(Path.Join(Repository.Root, "editors", "vim", "coc-settings.json"))));

    [Fact]
    public void JSON_nested_without_end_is_refused() => Assert.Equal(
        "is no valid JSON at line 1; mend it first", JsonMerging.Instance.Merge(new string('{', 100_000), "{}").Problem);

    private const string HelixOurs = """
        [language-server.termlsp]
        command = "termlsp"
        args = ["serve"]

        [[language]]
        name = "markdown"
        language-servers = ["termlsp", "marksman"]
        """;

    [Theory]
    [InlineData("[[language]]\nname = \"markdown\"\nlanguage-servers = [\"zk\"]\n", "language-servers = [\"termlsp\", \"zk\"]\n")]
    [InlineData("[[language]]\nname = \"markdown\"\nlanguage-servers = []\n", "language-servers = [\"termlsp\"]\n")]
    [InlineData("[[language]]\nname = \"markdown\" # mine\nlanguage-servers = [\n  \"zk\", # ] notes\n  \"x\",\n]\n", "language-servers = [\"termlsp\", \n  \"zk\",")]
    [InlineData("[[language]]\nname = \"markdown\"\nsoft-wrap.enable = true\n", "[[language]]\nlanguage-servers = [\"termlsp\", \"marksman\"]\nname = \"markdown\"\n")]
    [InlineData("[[language]]\nname = \"python\"\nlanguage-servers = [\"ruff\"]\n", "name = \"markdown\"\nlanguage-servers = [\"termlsp\", \"marksman\"]")]
    [InlineData("", "# termlsp setup: from here\n[language-server.termlsp]\n")]
    public void Helix_languages_keep_their_tables(string existing, string expected)
    {
        string merged = HelixMerging.Instance.Merge(existing, HelixOurs).Text!;
        Assert.Contains(expected, merged, StringComparison.Ordinal);
        Assert.Equal(merged, HelixMerging.Instance.Merge(merged, HelixOurs).Text);
        Assert.Equal(1, merged.AsSpan().Count("[language-server.termlsp]"));
        Assert.Equal(existing.AsSpan().Count("[[language]]") + (existing.Contains("markdown", StringComparison.Ordinal) ? 0 : 1), merged.AsSpan().Count("[[language]]"));
    }

    [Fact]
    public void A_Helix_server_of_ones_own_keeps_its_settings_and_gets_the_new_path()
    {
        string merged = HelixMerging.Instance.Merge("[language-server.termlsp]\ncommand = \"/old/termlsp\"\nargs = [\"serve\", \"--no-builtin\"]\n", HelixOurs).Text!;
        Assert.StartsWith("[language-server.termlsp]\ncommand = \"termlsp\"\nargs = [\"serve\", \"--no-builtin\"]\n", merged, StringComparison.Ordinal);
        Assert.Equal(1, merged.AsSpan().Count("[language-server.termlsp]"));
    }

    [Theory]
    [InlineData("language = [{ name = \"markdown\" }]\n", "writes its languages as one value, to which no table can be added; add ours by hand")]
    [InlineData("a = 1\n[[language\n", "has a table that does not end at line 2; mend it first")]
    [InlineData("# termlsp setup: from here\n[x]\n", "has the line '# termlsp setup: from here' without '# termlsp setup: to here' after it; delete what is left of that part")]
    public void TOML_that_ours_cannot_come_into_is_refused(string existing, string problem) =>
        Assert.Equal(Merged.Refused(problem), HelixMerging.Instance.Merge(existing, HelixOurs));

    [Fact]
    public async Task Geany_with_a_server_of_its_own_is_left_alone()
    {
        Write("[Markdown]\ncmd=marksman server\n", "geany", "plugins", "lsp", "lsp.conf");
        (int code, _, string errors) = await RunAsync("setup", "geany", "--write");
        Assert.Equal(2, code);
        Assert.Contains("starts another program for [Markdown]: cmd=marksman server", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a b/it's\\termlsp", "\"/a b/it's\\\\termlsp\"", "'/a b/it\\'s\\\\termlsp'", "'/a b/it''s\\termlsp'")]
    [InlineData("termlsp", "\"termlsp\"", "'termlsp'", "'termlsp'")]
    public void Paths_are_quoted_as_each_language_has_it(string path, string json, string lua, string vim) =>
        Assert.Equal((json, lua, vim), (Quoting.Double(path), Quoting.Lua(path), Quoting.Vim(path)));
}
