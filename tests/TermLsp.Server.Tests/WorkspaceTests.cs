using Newtonsoft.Json.Linq;
using TermLsp.Workspace;

namespace TermLsp.Server.Tests;

/// <summary>Glossaries and settings of a workspace over the wire: found by themselves, followed live, told of when they are wrong.</summary>
public sealed class WorkspaceTests : IDisposable
{
    private const string Everything = """
        {"workspace": {"configuration": true, "didChangeConfiguration": {"dynamicRegistration": true},
                       "didChangeWatchedFiles": {"dynamicRegistration": true}, "workspaceEdit": {"documentChanges": true}},
         "textDocument": {"publishDiagnostics": {"versionSupport": true}, "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}, "isPreferredSupport": true},
                          "documentSymbol": {"hierarchicalDocumentSymbolSupport": true, "tagSupport": {"valueSet": [1]}}},
         "window": {"workDoneProgress": true}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("termlsp-");
    private readonly WorkspaceOptions _options;

    public WorkspaceTests()
    {
        _folder.CreateSubdirectory(".git");
        _options = new WorkspaceOptions { Builtin = false, Folder = _folder.FullName };
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Uri(string name) => new Uri(PathOf(name)).AbsoluteUri;

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
        return Uri(name);
    }

    private static string Glossary(params string[] terms) =>
        "concepts:\n" + string.Concat(terms.Select(term => $"  - id: {term}\n    en: {{preferred: {term}}}\n    definition: {{en: This is {term}.}}\n"));

    private async Task<LspClient> StartAsync(string capabilities = "{}", params (string Method, JToken Answer)[] answers)
    {
        LspClient client = InMemoryServer.Start(options: _options);
        foreach ((string method, JToken answer) in answers)
            client.Answers[method] = answer;
        await client.RequestAsync("initialize", new JObject
        {
            ["processId"] = null, ["rootUri"] = null, ["capabilities"] = JObject.Parse(capabilities),
            ["workspaceFolders"] = new JArray(new JObject { ["uri"] = new Uri(_folder.FullName).AbsoluteUri, ["name"] = "work" }),
        });
        await client.NotifyAsync("initialized", new JObject());
        return client;
    }

    private static async Task<string?> HoverAsync(LspClient client, string uri, long character = 0) =>
        (string?)(await client.HoverAsync(uri, 0, character)).SelectToken("contents.value");

    private async Task ChangedAsync(LspClient client, string name, int type) => await client.NotifyAsync(
        "workspace/didChangeWatchedFiles", new JObject { ["changes"] = new JArray(new JObject { ["uri"] = Uri(name), ["type"] = type }) });

    [Fact]
    public async Task A_glossary_beside_the_document_answers_and_its_changes_count()
    {
        Write("team.terms.yaml", Glossary("flux"));
        await using LspClient client = await StartAsync();
        string uri = Uri("docs/a.md");
        await client.OpenAsync(uri, "flux and hertz");
        Assert.Contains("This is flux.", await HoverAsync(client, uri), StringComparison.Ordinal);
        Assert.Null(await HoverAsync(client, uri, 10));
        Write("docs/more.terms.yaml", Glossary("hertz"));
        await ChangedAsync(client, "docs/more.terms.yaml", 1);
        Assert.Contains("This is hertz.", await HoverAsync(client, uri, 10), StringComparison.Ordinal);
        File.Delete(PathOf("docs/more.terms.yaml"));
        await ChangedAsync(client, "docs/more.terms.yaml", 3);
        Assert.Null(await HoverAsync(client, uri, 10));
        await ChangedAsync(client, "never/heard/of.it", 2);
        Assert.NotNull(await HoverAsync(client, uri));
    }

    [Fact]
    public async Task Changes_count_within_seconds_though_nobody_tells_of_them()
    {
        Write("team.terms.yaml", Glossary("flux"));
        await using LspClient client = await StartAsync();
        string uri = Uri("a.md");
        await client.OpenAsync(uri, "hertz");
        Assert.Null(await HoverAsync(client, uri));
        // Two looks may lie between: the first sees how the files are.
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        await Task.Delay(TimeSpan.FromSeconds(3), patience.Token);
        Write("team.terms.yaml", Glossary("flux", "hertz"));
        while (await HoverAsync(client, uri) is null)
            await Task.Delay(100, patience.Token);
    }

    [Fact]
    public async Task Unsaved_edits_of_a_glossary_count_and_are_checked()
    {
        string glossary = Write("team.terms.yaml", Glossary("flux"));
        await using LspClient client = await StartAsync(Everything);
        string uri = Uri("a.md");
        await client.OpenAsync(uri, "hertz");
        await client.OpenAsync(glossary, Glossary("flux") + "  - id: hertz\n    en: {prefered: hertz}\n", "yaml");
        Assert.Null(await HoverAsync(client, uri));
        JToken told = await DiagnosticsAsync(client, glossary, found => found.Any());
        Assert.Equal(1, told["version"]);
        Assert.Contains(told["diagnostics"]!, found => (string?)found["code"] == "glossary-unknown-key" && (string?)found["source"] == "termlsp");
        await client.NotifyAsync("textDocument/didChange", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = glossary, ["version"] = 2 },
            ["contentChanges"] = new JArray(new JObject { ["text"] = Glossary("flux", "hertz") }),
        });
        Assert.Contains("This is hertz.", await HoverAsync(client, uri), StringComparison.Ordinal);
        Assert.Equal(2, (await DiagnosticsAsync(client, glossary, found => !found.Any()))["version"]);
        await client.NotifyAsync("textDocument/didClose", new JObject { ["textDocument"] = new JObject { ["uri"] = glossary } });
        Assert.Null(await HoverAsync(client, uri));
    }

    [Fact]
    public async Task A_fix_is_an_edit_of_the_open_version()
    {
        string glossary = Write("team.terms.yaml", "");
        await using LspClient client = await StartAsync(Everything);
        await client.OpenAsync(glossary, "concepts:\n  - id: hertz\n    en: {preferred: hertz, alias: [Hz]}\n", "yaml");
        JToken told = await DiagnosticsAsync(client, glossary, found => found.Any(each => (string?)each["code"] == "glossary-unknown-key"));
        JToken diagnostic = told["diagnostics"]!.First(found => (string?)found["code"] == "glossary-unknown-key");
        JToken actions = await client.RequestAsync("textDocument/codeAction", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = glossary }, ["range"] = diagnostic["range"],
            ["context"] = new JObject { ["diagnostics"] = new JArray(diagnostic) },
        });
        JToken action = Assert.Single(actions);
        Assert.Equal(("quickfix", true), ((string?)action["kind"], (bool?)action["isPreferred"]));
        JToken change = action.SelectToken("edit.documentChanges[0]")!;
        Assert.Equal((glossary, 1, "aliases"), ((string?)change["textDocument"]!["uri"], (int?)change["textDocument"]!["version"], (string?)change.SelectToken("edits[0].newText")));
        Assert.True(JToken.DeepEquals(diagnostic["range"], change.SelectToken("edits[0].range")));
        Assert.Empty(await client.RequestAsync("textDocument/codeAction", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = glossary }, ["range"] = diagnostic["range"],
            ["context"] = new JObject { ["diagnostics"] = new JArray(), ["only"] = new JArray("refactor") },
        }));
    }

    [Fact]
    public async Task A_broken_glossary_that_is_not_open_is_told_of_until_it_is_mended()
    {
        string glossary = Write("team.terms.yaml", Glossary("flux") + "  - 'hertz\n");
        await using LspClient client = await StartAsync();
        JToken told = await DiagnosticsAsync(client, glossary, found => found.Any());
        Assert.Null(told["version"]);
        Assert.Equal("glossary-syntax", (string?)told["diagnostics"]![0]!["code"]);
        Write("team.terms.yaml", Glossary("flux"));
        await ChangedAsync(client, "team.terms.yaml", 2);
        await DiagnosticsAsync(client, glossary, found => !found.Any());
    }

    [Fact]
    public async Task The_editor_s_settings_count_and_change_live()
    {
        Write("words/flux.yaml", Glossary("flux"));
        await using LspClient client = await StartAsync();
        string uri = Uri("a.md");
        await client.OpenAsync(uri, "flux");
        Assert.Null(await HoverAsync(client, uri));
        await client.NotifyAsync("workspace/didChangeConfiguration", JObject.Parse("""{"settings": {"termlsp": {"glossaries": ["words"], "hover": {"style": "short"}}}}"""));
        Assert.Equal("flux", await HoverAsync(client, uri));
        await client.NotifyAsync("workspace/didChangeConfiguration", JObject.Parse("""{"settings": {"termlsp": {"glossaries": []}}}"""));
        Assert.Null(await HoverAsync(client, uri));
    }

    [Fact]
    public async Task A_client_that_can_be_asked_is_asked_and_registered_with()
    {
        Write("words/flux.yaml", Glossary("flux"));
        await using LspClient client = await StartAsync(Everything, ("workspace/configuration", JArray.Parse("""[{"glossaries": ["words"]}]""")));
        string uri = Uri("a.md");
        await client.OpenAsync(uri, "flux");
        JObject asked = await client.WaitForAsync("workspace/configuration");
        Assert.Equal("termlsp", (string?)asked.SelectToken("params.items[0].section"));
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (await HoverAsync(client, uri) is null)
            await Task.Delay(20, patience.Token);
        string[] registered = [.. client.Notifications.Where(message => (string?)message["method"] == "client/registerCapability").Select(message => (string)message.SelectToken("params.registrations[0].method")!)];
        Assert.Equal(["workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"], registered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_added_counts_and_one_that_is_removed_does_not()
    {
        Directory.CreateDirectory(PathOf("one/.git"));
        Write("team.terms.yaml", Glossary("flux"));
        await using LspClient client = InMemoryServer.Start(options: _options with { Folder = PathOf("one") });
        await client.InitializeAsync();
        string uri = Uri("one/a.md");
        await client.OpenAsync(uri, "flux");
        Assert.Null(await HoverAsync(client, uri));
        JObject folder = new() { ["uri"] = new Uri(_folder.FullName + "/").AbsoluteUri, ["name"] = "all" };
        await client.NotifyAsync("workspace/didChangeWorkspaceFolders", new JObject { ["event"] = new JObject { ["added"] = new JArray(folder), ["removed"] = new JArray() } });
        Assert.NotNull(await HoverAsync(client, uri));
        await client.NotifyAsync("workspace/didChangeWorkspaceFolders", new JObject { ["event"] = new JObject { ["added"] = new JArray(), ["removed"] = new JArray(folder) } });
        Assert.Null(await HoverAsync(client, uri));
    }

    [Fact]
    public async Task An_author_is_led_through_a_glossary()
    {
        const string Text = """
            concepts:
              - id: flux
                en: {preferred: flux, avoid: [fluxx]}
                related: [hertz]
                source: ["https://example.org/flux"]
              - id: hertz
                en: {preferred: hertz}
            """;
        string glossary = Write("team.terms.yaml", Text);
        await using LspClient client = await StartAsync(Everything);
        await client.OpenAsync(glossary, Text, "yaml");
        JToken symbols = await client.RequestAsync("textDocument/documentSymbol", new JObject { ["textDocument"] = new JObject { ["uri"] = glossary } });
        Assert.Equal(["flux", "hertz"], symbols.Select(symbol => (string?)symbol["name"]));
        Assert.Contains(symbols[0]!["children"]!, child => (string?)child["name"] == "fluxx" && (int?)child.SelectToken("tags[0]") == 1);
        JToken links = await client.RequestAsync("textDocument/documentLink", new JObject { ["textDocument"] = new JObject { ["uri"] = glossary } });
        Assert.Equal("https://example.org/flux", (string?)Assert.Single(links)["target"]);
        JToken place = await client.RequestAsync("textDocument/definition", LspClient.At(glossary, 3, 17));
        Assert.Equal((glossary, 5), ((string?)place[0]!["uri"], (int?)place.SelectToken("[0].range.start.line")));
        string uri = Uri("a.md");
        await client.OpenAsync(uri, "the flux");
        place = await client.RequestAsync("textDocument/definition", LspClient.At(uri, 0, 5));
        Assert.Equal((glossary, 1), ((string?)place[0]!["uri"], (int?)place.SelectToken("[0].range.start.line")));
        Assert.Empty(await client.RequestAsync("textDocument/documentSymbol", new JObject { ["textDocument"] = new JObject { ["uri"] = uri } }));
    }

    [Fact]
    public async Task Keys_of_a_glossary_are_explained_and_offered()
    {
        const string Text = "concepts:\n  - id: flux\n    en: {preferred: flux}\n    related: [h]\n    no\n  - id: hertz\n    en: {preferred: hertz}\n";
        string glossary = Write("team.terms.yaml", Text.Replace("    no\n", "", StringComparison.Ordinal));
        await using LspClient client = await StartAsync("""{"textDocument": {"hover": {"contentFormat": ["markdown"]}}}""");
        await client.OpenAsync(Uri("a.md"), "hertz");
        Assert.NotNull(await HoverAsync(client, Uri("a.md")));
        await client.OpenAsync(glossary, Text, "yaml");
        string? help = (string?)(await client.HoverAsync(glossary, 3, 5)).SelectToken("contents.value");
        Assert.StartsWith("**related**", help, StringComparison.Ordinal);
        JToken keys = (await client.RequestAsync("textDocument/completion", LspClient.At(glossary, 4, 6)))["items"]!;
        JToken note = keys.First(item => (string?)item["label"] == "note");
        Assert.Equal((10, 4, 6), ((int?)note["kind"], (int?)note.SelectToken("textEdit.range.start.character"), (int?)note.SelectToken("textEdit.range.end.character")));
        Assert.DoesNotContain(keys, item => (string?)item["label"] == "related");
        JToken concepts = (await client.RequestAsync("textDocument/completion", LspClient.At(glossary, 3, 15)))["items"]!;
        Assert.Contains(concepts, item => (string?)item["label"] == "hertz");
    }

    [Fact]
    public async Task An_item_is_documented_by_the_glossary_beside_its_document()
    {
        Write("docs/team.terms.yaml", Glossary("hertz"));
        await using LspClient client = await StartAsync();
        string uri = Uri("docs/a.md");
        await client.OpenAsync(uri, "her");
        JToken item = Assert.Single((await client.RequestAsync("textDocument/completion", LspClient.At(uri, 0, 3)))["items"]!);
        JToken resolved = await client.RequestAsync("completionItem/resolve", item);
        Assert.Contains("This is hertz.", (string?)resolved.SelectToken("documentation.value"), StringComparison.Ordinal);
    }

    private static async Task<JToken> DiagnosticsAsync(LspClient client, string uri, Func<JToken, bool> wanted)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            JToken? last = client.Notifications.LastOrDefault(message =>
                (string?)message["method"] == "textDocument/publishDiagnostics" && (string?)message["params"]!["uri"] == uri)?["params"];
            if (last is not null && wanted(last["diagnostics"]!))
                return last;
            await Task.Delay(20, patience.Token);
        }
    }
}
