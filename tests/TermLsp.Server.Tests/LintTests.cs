using Newtonsoft.Json.Linq;
using TermLsp.Workspace;

namespace TermLsp.Server.Tests;

/// <summary>What the rules find, over the wire: told to clients that do not ask, asked for by the others, mended and silenced by edits.</summary>
public sealed class LintTests
{
    private const string Glossary = """
        concepts:
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA}, zh: {preferred: 低秩适配}}
        """;

    private const string Text = "用LORA微调，`LORA`。\n";

    private const string Actions = """
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}, "isPreferredSupport": true,
                       "dataSupport": true, "resolveSupport": {"properties": ["edit"]}}
        """;

    private const string Pushed = $$$"""{"textDocument": {"publishDiagnostics": {"versionSupport": true, "codeDescriptionSupport": true}, {{{Actions}}}}}""";

    private const string Pulled = $$$"""{"textDocument": {"diagnostic": {}, {{{Actions}}}}}""";

    private static JObject Named(string uri) => new() { ["uri"] = uri };

    private static async Task<JToken> ActionsAsync(LspClient client, params string[] only) => await client.RequestAsync("textDocument/codeAction", new JObject
    {
        ["textDocument"] = Named(Terms.Uri),
        ["range"] = JObject.Parse("""{"start": {"line": 0, "character": 2}, "end": {"line": 0, "character": 2}}"""),
        // Another server's, whose code is a number, must not trouble us.
        ["context"] = only.Length == 0
            ? JObject.Parse("""{"diagnostics": [{"range": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}}, "message": "x", "code": 7}]}""")
            : new JObject { ["diagnostics"] = new JArray(), ["only"] = new JArray(only) },
    });

    [Fact]
    public async Task A_client_that_does_not_ask_is_told_once_and_again_when_it_is_mended()
    {
        await using LspClient client = InMemoryServer.Start(Glossary);
        Assert.Null((await client.InitializeAsync(Pushed))["capabilities"]!["diagnosticProvider"]);
        await client.OpenAsync(Terms.Uri, Text);
        JToken told = (await client.WaitForAsync("textDocument/publishDiagnostics"))["params"]!;
        JToken diagnostic = Assert.Single(told["diagnostics"]!);
        Assert.Equal(Core.Linting.RulePages.Address("term-case", Core.Terminology.LanguageTag.English), (string?)diagnostic.SelectToken("codeDescription.href"));
        Assert.Equal(
            ("term-case", "termlsp", 2, 1, 5, 1),
            ((string?)diagnostic["code"], (string?)diagnostic["source"], (int?)diagnostic["severity"], (int?)diagnostic.SelectToken("range.start.character"),
            (int?)diagnostic.SelectToken("range.end.character"), (int?)told["version"]));
        await client.NotifyAsync("textDocument/didChange", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = Terms.Uri, ["version"] = 2 }, ["contentChanges"] = new JArray(new JObject { ["text"] = "用LoRA微调" }),
        });
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (client.Notifications.Count(message => (string?)message["method"] == "textDocument/publishDiagnostics") < 2)
            await Task.Delay(10, patience.Token);
        JToken last = client.Notifications.Last(message => (string?)message["method"] == "textDocument/publishDiagnostics")["params"]!;
        Assert.Empty(last["diagnostics"]!);
    }

    [Fact]
    public async Task A_client_that_asks_is_answered_and_told_when_nothing_changed()
    {
        await using LspClient client = InMemoryServer.Start(Glossary);
        Assert.NotNull((await client.InitializeAsync(Pulled))["capabilities"]!["diagnosticProvider"]);
        await client.OpenAsync(Terms.Uri, Text);
        JToken report = await client.RequestAsync("textDocument/diagnostic", new JObject { ["textDocument"] = Named(Terms.Uri) });
        Assert.Equal("full", (string?)report["kind"]);
        Assert.Equal("term-case", (string?)Assert.Single(report["items"]!)["code"]);
        JToken again = await client.RequestAsync(
            "textDocument/diagnostic", new JObject { ["textDocument"] = Named(Terms.Uri), ["previousResultId"] = report["resultId"] });
        Assert.Equal("unchanged", (string?)again["kind"]);
        JToken unopened = await client.RequestAsync("textDocument/diagnostic", new JObject { ["textDocument"] = Named("file:///never/opened.md") });
        Assert.Empty(unopened["items"]!);
        Assert.DoesNotContain(client.Notifications, message => (string?)message["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task A_finding_is_mended_or_silenced_by_edits()
    {
        await using LspClient client = InMemoryServer.Start(Glossary);
        await client.InitializeAsync(Pulled);
        await client.OpenAsync(Terms.Uri, Text);
        JToken actions = await ActionsAsync(client);
        Assert.Equal(
            ["Replace with “LoRA”", "Fix all terms in this file", "Ignore “LORA” here", "Ignore “LORA” in this file", "Ignore “LORA” in this workspace"],
            actions.Select(action => (string?)action["title"]));
        Assert.Equal((true, "LoRA"), ((bool?)actions[0]!["isPreferred"], (string?)actions[0]!.SelectToken($"edit.changes['{Terms.Uri}'][0].newText")));
        Assert.StartsWith(
            "<!-- termlsp-disable", (string?)actions[2]!.SelectToken($"edit.changes['{Terms.Uri}'][0].newText"), StringComparison.Ordinal);
        JToken resolved = await client.RequestAsync("codeAction/resolve", actions[4]);
        Assert.Equal("lint:\n  ignore:\n    - LORA\n", (string?)((JProperty)resolved.SelectToken("edit.changes")!.First!).Value[0]!["newText"]);
        Assert.Equal("source.fixAll.termlsp", (string?)Assert.Single(await ActionsAsync(client, "source"))["kind"]);
        Assert.Empty(await ActionsAsync(client, "refactor"));
    }

    [Fact]
    public async Task An_abbreviation_that_nobody_explains_is_offered_to_the_glossary()
    {
        string folder = Directory.CreateTempSubdirectory("termlsp-").FullName;
        string settings = Path.Combine(folder, "settings.yaml");
        await File.WriteAllTextAsync(settings, "lint: {rules: {undefined-abbreviation: warning}}\n");
        await using LspClient client = InMemoryServer.Start(options: new WorkspaceOptions { Discovers = false, Builtin = false, SettingsFile = settings });
        await client.InitializeAsync(Pulled);
        await client.OpenAsync(Terms.Uri, "用FBB。\n");
        JToken actions = await ActionsAsync(client);
        JToken addition = Assert.Single(actions, action => ((string)action["title"]!).StartsWith("Add “FBB” to glossary", StringComparison.Ordinal));
        JToken resolved = await client.RequestAsync("codeAction/resolve", addition);
        Assert.Contains("FBB", (string?)((JProperty)resolved.SelectToken("edit.changes")!.First!).Value[0]!["newText"], StringComparison.Ordinal);
    }
}
