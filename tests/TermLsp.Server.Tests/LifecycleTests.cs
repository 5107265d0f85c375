using Newtonsoft.Json.Linq;

namespace TermLsp.Server.Tests;

/// <summary>LSP 3.18, "Lifecycle Messages".</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task Initialize_tells_what_is_offered()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        JToken result = await client.InitializeAsync(Terms.Modern);
        Assert.True(JToken.DeepEquals(
            JObject.Parse("""
                {"capabilities": {
                   "positionEncoding": "utf-16",
                   "textDocumentSync": {"openClose": true, "change": 2, "save": {"includeText": false}},
                   "hoverProvider": true,
                   "completionProvider": {"resolveProvider": true, "completionItem": {"labelDetailsSupport": true}},
                   "definitionProvider": true, "documentSymbolProvider": true, "documentLinkProvider": {"resolveProvider": false},
                   "workspace": {"workspaceFolders": {"supported": true, "changeNotifications": true}}},
                 "serverInfo": {"name": "TermLsp", "version": "test"}}
                """),
            result), result.ToString());
        Assert.Equal(0, await client.EndAsync());
    }

    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("shutdown")]
    [InlineData("no/such/method")]
    public async Task A_request_before_initialize_is_refused(string method)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        Assert.Equal(-32002, (await client.AskAsync(method, LspClient.At(Terms.Uri, 0, 0)))["error"]!["code"]);
        await client.InitializeAsync();
        Assert.Equal(0, await client.EndAsync());
    }

    [Fact]
    public async Task A_notification_before_initialize_is_dropped()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.OpenAsync(Terms.Uri, "RAG");
        await client.InitializeAsync();
        Assert.Equal(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 0, 0)).Type);
    }

    [Fact]
    public async Task A_second_initialize_is_refused()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        JObject answer = await client.AskAsync("initialize", JObject.Parse("""{"processId": null, "rootUri": null, "capabilities": {}}"""));
        Assert.Equal(-32600, answer["error"]!["code"]);
    }

    [Fact]
    public async Task After_shutdown_requests_are_refused_and_exit_ends_well()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        Assert.Equal(JTokenType.Null, (await client.RequestAsync("shutdown")).Type);
        Assert.Equal(-32600, (await client.AskAsync("textDocument/hover", LspClient.At(Terms.Uri, 0, 0)))["error"]!["code"]);
        Assert.Equal(-32600, (await client.AskAsync("shutdown"))["error"]!["code"]);
        await client.NotifyAsync("exit");
        Assert.Equal(0, await client.ExitCodeAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Exit_without_shutdown_ends_badly(bool initialized)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        if (initialized)
            await client.InitializeAsync();
        await client.NotifyAsync("exit");
        Assert.Equal(1, await client.ExitCodeAsync());
    }

    [Fact]
    public async Task The_end_of_input_ends_the_server()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        Assert.Equal(1, await client.CloseAsync());
    }

    [Fact]
    public async Task What_was_asked_before_the_end_of_input_is_answered()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        (_, Task<JObject> hover) = await client.StartAsync("textDocument/hover", LspClient.At(Terms.Uri, 0, 0));
        await client.CloseAsync();
        Assert.NotNull((await hover)["result"]?["contents"]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Shutdown_may_carry_parameters_that_say_nothing(string parameters)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.RequestAsync("shutdown", JToken.Parse(parameters));
    }

    [Fact]
    public async Task An_unknown_request_is_told_so_and_an_unknown_notification_is_ignored()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.NotifyAsync("$/unknown", new JObject());
        await client.NotifyAsync("no/such/notification", new JObject());
        Assert.Equal(-32601, (await client.AskAsync("no/such/request", new JObject()))["error"]!["code"]);
    }

    [Fact]
    public async Task The_log_says_what_was_loaded()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        JObject message = await client.WaitForAsync("window/logMessage");
        Assert.Equal("TermLsp test: 2 concepts (test)", (string?)message["params"]!["message"]);
        Assert.Equal(3, (int?)message["params"]!["type"]);
    }

    [Fact]
    public async Task A_trace_is_told_while_it_is_asked_for()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.HoverAsync(Terms.Uri, 0, 0);
        Assert.DoesNotContain(client.Notifications, message => (string?)message["method"] == "$/logTrace");
        await client.NotifyAsync("$/setTrace", JObject.Parse("""{"value": "verbose"}"""));
        await client.HoverAsync(Terms.Uri, 0, 0);
        JObject trace = await client.WaitForAsync("$/logTrace");
        Assert.NotNull(trace["params"]!["message"]);
        Assert.NotNull(trace["params"]!["verbose"]);
    }

    [Fact]
    public async Task A_client_that_is_gone_ends_the_server()
    {
        using StringWriter errors = new();
        await using LspClient client = InMemoryServer.Start(Terms.Glossary, TextWriter.Synchronized(errors));
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start("sleep", "0.1");
        await client.InitializeAsync(processId: process.Id);
        Assert.Equal(1, await client.ExitCodeAsync());
        Assert.Contains("is gone", errors.ToString(), StringComparison.Ordinal);
    }
}
