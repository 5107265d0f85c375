using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TermLsp.Workspace;

namespace TermLsp.Server.Tests;

/// <summary>What goes over the wire for a hover and a completion.</summary>
public sealed class FeatureTests
{
    [Theory]
    [InlineData("""{"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}""", "markdown", "**检索增强生成** ·")]
    [InlineData("""{"textDocument": {"hover": {"contentFormat": ["markdown"]}}}""", "markdown", "**检索增强生成** ·")]
    [InlineData("""{"textDocument": {"hover": {"contentFormat": ["plaintext", "markdown"]}}}""", "plaintext", "检索增强生成 ·")]
    [InlineData("{}", "plaintext", "检索增强生成 ·")]
    public async Task A_hover_is_in_the_format_that_the_client_shows(string capabilities, string kind, string start)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(capabilities);
        await client.OpenAsync(Terms.Uri, "我们使用RAG查");
        JToken contents = (await client.HoverAsync(Terms.Uri, 0, 5))["contents"]!;
        Assert.Equal(kind, (string?)contents["kind"]);
        Assert.StartsWith(start, (string?)contents["value"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-cn", "先查")]
    [InlineData("en-GB", "Look up")]
    [InlineData("nonsense!", "Look up")]
    public async Task A_document_in_no_language_is_explained_in_the_clients(string locale, string definition)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(locale: locale);
        await client.OpenAsync(Terms.Uri, "𝗥𝗔𝗚");
        Assert.Contains(definition, (string?)(await client.HoverAsync(Terms.Uri, 0, 0))["contents"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_completion_says_what_it_replaces()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(Terms.Modern);
        await client.OpenAsync(Terms.Uri, "我们使用上吧");
        JToken list = await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 5));
        Assert.True(JToken.DeepEquals(
            JObject.Parse("""
                {"isIncomplete": true, "items": [{
                  "label": "上下文窗口", "labelDetails": {"detail": " context window", "description": "test"}, "kind": 1,
                  "sortText": "0",
                  "textEdit": {"range": {"start": {"line": 0, "character": 4}, "end": {"line": 0, "character": 5}}, "newText": "上下文窗口"},
                  "data": {"uri": "file:///docs/a.md", "concept": "window"}}]}
                """),
            list), list.ToString());
        JToken resolved = await client.RequestAsync("completionItem/resolve", list["items"]![0]);
        Assert.Equal("markdown", (string?)resolved["documentation"]!["kind"]);
        Assert.Contains("看得见的", (string?)resolved["documentation"]!["value"], StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(list["items"]![0]!["textEdit"], resolved["textEdit"]));
    }

    [Fact]
    public async Task An_item_has_no_more_than_the_client_shows()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "contx");
        JToken list = await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 4));
        JToken item = list["items"]![0]!;
        Assert.Null(list["itemDefaults"]);
        Assert.Null(item["labelDetails"]);
        Assert.Null(item["textEditText"]);
        Assert.Equal("上下文窗口", (string?)item["detail"]);
        Assert.Equal("""{"newText":"context window","range":{"start":{"line":0,"character":0},"end":{"line":0,"character":4}}}""", item["textEdit"]!.ToString(Formatting.None));
        Assert.Equal("plaintext", (string?)(await client.RequestAsync("completionItem/resolve", item))["documentation"]!["kind"]);
    }

    [Fact]
    public async Task An_item_says_what_it_overwrites_to_a_client_that_asks()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync("""{"textDocument": {"completion": {"completionItem": {"insertReplaceSupport": true}}}}""");
        await client.OpenAsync(Terms.Uri, "contx cont");
        JToken edit = (await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 4)))["items"]![0]!["textEdit"]!;
        Assert.Null(edit["range"]);
        Assert.Equal((4, 5), ((int)edit["insert"]!["end"]!["character"]!, (int)edit["replace"]!["end"]!["character"]!));
        JToken plain = (await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 10)))["items"]![0]!["textEdit"]!;
        Assert.Null(plain["insert"]);
        Assert.Equal(6, (int)plain["range"]!["start"]!["character"]!);
    }

    [Theory]
    [InlineData("contx", """{"insert":{"start":{"line":0,"character":0},"end":{"line":0,"character":4}},"replace":{"start":{"line":0,"character":0},"end":{"line":0,"character":5}}}""")]
    [InlineData("cont", """{"start":{"line":0,"character":0},"end":{"line":0,"character":4}}""")]
    public async Task A_list_says_once_what_its_items_replace_to_a_client_that_asks(string text, string range)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(
            """{"textDocument": {"completion": {"completionItem": {"insertReplaceSupport": true}, "completionList": {"itemDefaults": ["editRange"]}}}}""");
        await client.OpenAsync(Terms.Uri, text);
        JToken list = await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 4));
        Assert.True(JToken.DeepEquals(JToken.Parse(range), list["itemDefaults"]!["editRange"]), list.ToString());
        Assert.All(list["items"]!, item => Assert.Null(item["textEdit"]));
        Assert.Equal("context window", (string?)list["items"]![0]!["textEditText"]);
    }

    [Theory]
    [InlineData("Eglot", "用 我们_1使上", "我们_1使上下文窗口", "我们_1使上下文窗口")]
    [InlineData("Eglot", "**shangxiawen", "上下文窗口 shangxiawen", "shangxiawenchuangkou", "**")]
    [InlineData("Eglot", "context w", "context window", null)]
    [InlineData("helix", "用 我们_1使上", "上下文窗口", "我们_1使上下文窗口")]
    [InlineData("another", "用 我们_1使上", "上下文窗口", null)]
    public async Task Who_has_an_own_idea_of_words_finds_them_in_the_items(string name, string text, string label, string? filter, string before = "")
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.RequestAsync("initialize", new JObject
        {
            ["processId"] = null, ["rootUri"] = null, ["capabilities"] = new JObject(), ["clientInfo"] = new JObject { ["name"] = name },
        });
        await client.NotifyAsync("initialized", new JObject());
        await client.OpenAsync(Terms.Uri, text);
        JToken item = (await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, text.Length)))["items"]![0]!;
        Assert.Equal((before + label, filter), ((string?)item["label"], (string?)item["filterText"]));
    }

    [Fact]
    public async Task A_hundred_items_take_at_most_40_KB()
    {
        string terms = string.Concat(Enumerable.Range(0, 150).Select(i => $"  - {{id: retrieval-term-{i}, en: {{preferred: retrieval term number {i}}}, zh: {{preferred: 检索术语第 {i} 号}}}}\n"));
        await using LspClient client = InMemoryServer.Start("concepts:\n" + terms);
        await client.InitializeAsync(Terms.Modern);
        await client.OpenAsync(Terms.Uri, "we use retr");
        JToken list = await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 11));
        Assert.Equal((100, true), (list["items"]!.Count(), (bool)list["isIncomplete"]!));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(list.ToString(Formatting.None)), 1, 40_000);
    }

    [Theory]
    [InlineData("""{"label": "x"}""")]
    [InlineData("""{"label": "x", "data": "no-such-concept"}""")]
    [InlineData("""{"label": "x", "data": {"foreign": true}}""")]
    public async Task An_item_that_is_not_ours_comes_back_as_it_is(string item)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        Assert.True(JToken.DeepEquals(JObject.Parse(item), await client.RequestAsync("completionItem/resolve", JObject.Parse(item))));
    }

    [Fact]
    public async Task A_request_can_be_cancelled()
    {
        // A pipe into which nobody writes: without the cancellation the hover would be answered, if late.
        using TemporaryPipe pipe = new();
        await using LspClient client = InMemoryServer.Start(options: new WorkspaceOptions { Discovers = false, Glossaries = [pipe.Path] });
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        foreach (JToken id in new JToken[] { 4711, "a string" })
        {
            (_, Task<JObject> hover) = await client.StartAsync("textDocument/hover", LspClient.At(Terms.Uri, 0, 0), id);
            await client.NotifyAsync("$/cancelRequest", new JObject { ["id"] = id });
            Assert.Equal(-32800, (await hover)["error"]!["code"]);
        }
    }

    [Fact]
    public async Task A_failure_is_one_error_and_one_line()
    {
        using StringWriter errors = new();
        await using LspClient client = InMemoryServer.Start(
            errors: TextWriter.Synchronized(errors), options: new WorkspaceOptions { Discovers = false, Glossaries = ["no path\0at all"] });
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        JObject answer = await client.AskAsync("textDocument/hover", LspClient.At(Terms.Uri, 0, 0));
        Assert.Equal(-32603, answer["error"]!["code"]);
        Assert.Contains("path", (string?)answer["error"]!["message"], StringComparison.Ordinal);
        Assert.Null(answer["error"]!["data"]);
        Assert.Equal(0, await client.EndAsync());
        Assert.StartsWith(
            "termlsp: textDocument/hover failed:", Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
