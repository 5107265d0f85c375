using System.Text;
using Newtonsoft.Json.Linq;

namespace TermLsp.Server.Tests;

/// <summary>Broken framing ends the server with one line; wrong content in a right frame never does.</summary>
public sealed class BadInputTests
{
    private static byte[] Frame(string body) => Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    [Theory]
    [InlineData("{oops", true)]
    [InlineData("", true)]
    [InlineData("\u0001\u0002", true)]
    [InlineData("[]", true)]
    [InlineData("42", true)]
    [InlineData("null", true)]
    [InlineData("{}", true)]
    [InlineData("""[{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": 7}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "id": true, "method": "textDocument/hover"}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "id": {}, "method": "shutdown", "params": null}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "id": 999, "result": null}""", false)]
    [InlineData("""{"jsonrpc": "2.0", "id": 999, "error": {"code": 1, "message": "x"}}""", false)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": 7}}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didOpen"}""", false)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "file:///docs/a.md", "version": 2}}}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didClose", "params": {"textDocument": null}}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": null, "languageId": "a", "version": 1, "text": "x"}}}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "file:///docs/a.md", "version": 2}, "contentChanges": [null]}}""", false)]
    [InlineData("""{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": {"uri": "file:///docs/a.md", "version": 2}, "contentChanges": [{"text": null}]}}""", true)]
    [InlineData("""{"jsonrpc": "2.0", "method": "$/cancelRequest", "params": {"id": "never"}}""", false)]
    [InlineData("""{"jsonrpc": "2.0", "method": "$/setTrace", "params": {"value": "no-such"}}""", false)]
    public async Task Wrong_content_in_a_right_frame_loses_nothing(string body, bool complains)
    {
        using StringWriter errors = new();
        await using LspClient client = InMemoryServer.Start(Terms.Glossary, TextWriter.Synchronized(errors));
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        await client.SendRawAsync(Frame(body));
        Assert.NotEqual(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 0, 0)).Type);
        Assert.Equal(0, await client.EndAsync());
        Assert.Empty(client.Unexpected);
        Assert.Equal(complains ? 1 : 0, errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("textDocument/hover", "{}")]
    [InlineData("textDocument/hover", "[1, 2]")]
    [InlineData("textDocument/hover", """{"textDocument": {"uri": "file:///a"}, "position": {"line": -1, "character": 0}}""")]
    [InlineData("textDocument/hover", """{"textDocument": {"uri": "file:///a"}, "position": {"line": 1.5, "character": 0}}""")]
    [InlineData("textDocument/hover", """{"textDocument": {"uri": 5}, "position": {"line": 0, "character": 0}}""")]
    [InlineData("completionItem/resolve", """{"noLabel": 1}""")]
    public async Task Wrong_parameters_are_an_error(string method, string parameters)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        Assert.Equal(-32602, (await client.AskAsync(method, JToken.Parse(parameters)))["error"]!["code"]);
        await client.OpenAsync(Terms.Uri, "RAG");
        Assert.NotEqual(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 0, 0)).Type);
    }

    [Theory]
    [InlineData("\"just text\"")]
    [InlineData("7")]
    public async Task Parameters_that_are_no_structure_are_an_error(string parameters)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        JObject answer = await client.AskAsync("textDocument/hover", JToken.Parse(parameters));
        Assert.Contains((int)answer["error"]!["code"]!, new[] { -32600, -32602 });
    }

    [Theory]
    [InlineData("hello\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Type: text/plain\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}")]
    public async Task Broken_framing_ends_the_server_with_one_line(string bytes)
    {
        using StringWriter errors = new();
        await using LspClient client = InMemoryServer.Start(Terms.Glossary, TextWriter.Synchronized(errors));
        await client.InitializeAsync();
        await client.SendRawAsync(Encoding.UTF8.GetBytes(bytes));
        Assert.Equal(1, await client.ExitCodeAsync());
        Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("termlsp: the connection broke:", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_cut_off_by_the_end_of_input_ends_the_server()
    {
        using StringWriter errors = new();
        await using LspClient client = InMemoryServer.Start(Terms.Glossary, TextWriter.Synchronized(errors));
        await client.InitializeAsync();
        await client.SendRawAsync(Encoding.UTF8.GetBytes("Content-Length: 100\r\n\r\n{"));
        Assert.Equal(1, await client.CloseAsync());
        Assert.Single(errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Headers_come_in_pieces_and_in_any_order()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        byte[] open = Encoding.UTF8.GetBytes(
            $$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{Terms.Uri}}}}","languageId":"markdown","version":1,"text":"RAG"}}}""");
        byte[] frame = [.. Encoding.ASCII.GetBytes($"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: {open.Length}\r\n\r\n"), .. open];
        foreach (byte[] piece in frame.Chunk(7))
            await client.SendRawAsync(piece);
        Assert.NotEqual(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 0, 0)).Type);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_text_too()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, "a RAG");
        foreach (string change in (string[])["""{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"text":"\\ud83d"}""", """{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":1}},"text":"\\ude00zz\\n"}"""])
        {
            await client.SendRawAsync(Frame("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///docs/a.md","version":2},"contentChanges":[""" + change.Replace("\\\\", "\\", StringComparison.Ordinal) + "]}}"));
        }

        JToken hover = await client.HoverAsync(Terms.Uri, 1, 2);
        Assert.Equal(("1", "1", "4"), ((string?)hover["range"]!["start"]!["line"], (string?)hover["range"]!["start"]!["character"], (string?)hover["range"]!["end"]!["character"]));
    }

    [Fact]
    public async Task A_large_document_passes()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync();
        await client.OpenAsync(Terms.Uri, string.Concat(Enumerable.Repeat("没有术语的一行，很长很长。\n", 100_000)) + "RAG");
        Assert.NotEqual(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 100_000, 1)).Type);
    }
}
