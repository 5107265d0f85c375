using Newtonsoft.Json.Linq;

namespace TermLsp.Server.Tests;

/// <summary>Texts change hands, and positions with them.</summary>
public sealed class DocumentTests
{
    private static async Task<LspClient> StartAsync(string capabilities = Terms.Modern)
    {
        LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(capabilities);
        return client;
    }

    private static Task ChangeAsync(LspClient client, params string[] changes) => client.NotifyAsync("textDocument/didChange", JObject.Parse(
        $$$"""{"textDocument": {"uri": "{{{Terms.Uri}}}", "version": 2}, "contentChanges": [{{{string.Join(',', changes)}}}]}"""));

    private static string Edit(int startLine, long startCharacter, int endLine, long endCharacter, string text) => new JObject
    {
        ["range"] = new JObject
        {
            ["start"] = new JObject { ["line"] = startLine, ["character"] = startCharacter },
            ["end"] = new JObject { ["line"] = endLine, ["character"] = endCharacter },
        },
        ["text"] = text,
    }.ToString();

    private static string RangeOf(JToken hover) =>
        $"{hover["range"]!["start"]!["line"]}:{hover["range"]!["start"]!["character"]}-{hover["range"]!["end"]!["line"]}:{hover["range"]!["end"]!["character"]}";

    [Fact]
    public async Task Changes_follow_one_another()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "one\r\ntwo\r\nthree");
        await ChangeAsync(client, Edit(1, 0, 1, 3, "a RAG b"), Edit(0, 3, 1, 0, " "), Edit(0, 6, 0, 9, "上下文窗口"));
        Assert.Equal("0:6-0:11", RangeOf(await client.HoverAsync(Terms.Uri, 0, 7)));
    }

    [Fact]
    public async Task A_change_without_a_range_is_the_whole_text()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "nothing");
        await ChangeAsync(client, """{"text": "RAG"}""");
        Assert.Equal("0:0-0:3", RangeOf(await client.HoverAsync(Terms.Uri, 0, 0)));
    }

    [Fact]
    public async Task A_change_past_the_end_appends()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "ab");
        await ChangeAsync(client, Edit(99, 4294967295, 99, 4294967295, " RAG"));
        Assert.Equal("0:3-0:6", RangeOf(await client.HoverAsync(Terms.Uri, 0, 4)));
    }

    [Fact]
    public async Task A_request_is_answered_from_the_text_that_it_met()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        List<Task<JObject>> answers = [];
        for (int i = 0; i < 50; i++)
        {
            await ChangeAsync(client, Edit(0, 0, 0, 0, "x "));
            answers.Add((await client.StartAsync("textDocument/hover", LspClient.At(Terms.Uri, 0, 2 * (i + 1)))).Answer);
        }

        JObject[] hovers = await Task.WhenAll(answers);
        Assert.All(hovers.Select((hover, i) => (hover, i)), pair =>
            Assert.Equal($"0:{2 * (pair.i + 1)}-0:{(2 * (pair.i + 1)) + 3}", RangeOf(pair.hover["result"]!)));
    }

    [Fact]
    public async Task A_closed_or_unknown_document_has_no_hover()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "RAG");
        await client.NotifyAsync("textDocument/didSave", JObject.Parse($$$"""{"textDocument": {"uri": "{{{Terms.Uri}}}"}}"""));
        await client.NotifyAsync("textDocument/didClose", JObject.Parse($$$"""{"textDocument": {"uri": "{{{Terms.Uri}}}"}}"""));
        await client.NotifyAsync("textDocument/didClose", JObject.Parse("""{"textDocument": {"uri": "file:///never"}}"""));
        await ChangeAsync(client, """{"text": "RAG"}""");
        Assert.Equal(JTokenType.Null, (await client.HoverAsync(Terms.Uri, 0, 0)).Type);
        Assert.Equal(JTokenType.Null, (await client.RequestAsync("textDocument/completion", LspClient.At(Terms.Uri, 0, 0))).Type);
    }

    [Fact]
    public async Task A_second_open_takes_the_new_text_and_an_untitled_document_is_one()
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync("untitled:Untitled-1", "nothing");
        await client.OpenAsync("untitled:Untitled-1", "RAG");
        Assert.Equal("0:0-0:3", RangeOf(await client.HoverAsync("untitled:Untitled-1", 0, 3)));
    }

    [Theory]
    [InlineData("utf-16", 6, "1:6-1:9")]
    [InlineData("utf-32", 4, "1:4-1:7")]
    [InlineData("utf-8", 12, "1:12-1:15")]
    public async Task Positions_count_what_was_agreed_on(string encoding, int character, string range)
    {
        // 𠮷 is 2 UTF-16 units, 4 bytes; 用 is 1 unit, 3 bytes: 4 + 4 + 1 + 3 bytes before RAG.
        await using LspClient client = await StartAsync($$$"""{"general": {"positionEncodings": ["no-such", "{{{encoding}}}", "utf-16"]}}""");
        await client.OpenAsync(Terms.Uri, "first\n𠮷𠮷 用RAG查");
        Assert.Equal(range, RangeOf(await client.HoverAsync(Terms.Uri, 1, character + 1)));
        await ChangeAsync(client, Edit(1, character, 1, character + 3, "上下文窗口"));
        JToken hover = await client.HoverAsync(Terms.Uri, 1, character);
        Assert.StartsWith(range.Split('-')[0], RangeOf(hover), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""["no-such"]""", "utf-16")]
    [InlineData("""[]""", "utf-16")]
    [InlineData("""["utf-8", "utf-16"]""", "utf-8")]
    [InlineData("""["utf-32"]""", "utf-32")]
    public async Task The_clients_first_known_encoding_is_taken(string offered, string taken)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        JToken result = await client.InitializeAsync($$$"""{"general": {"positionEncodings": {{{offered}}}}}""");
        Assert.Equal(taken, (string?)result["capabilities"]!["positionEncoding"]);
    }

    [Theory]
    [InlineData(0, 999, "0:0-0:3")]
    [InlineData(0, 4294967295, "0:0-0:3")]
    [InlineData(7, 0, null)]
    [InlineData(4294967295, 4294967295, null)]
    public async Task A_position_past_an_end_means_that_end(long line, long character, string? range)
    {
        await using LspClient client = await StartAsync();
        await client.OpenAsync(Terms.Uri, "RAG\n\n");
        JToken hover = await client.HoverAsync(Terms.Uri, line, character);
        Assert.Equal(range, hover.Type == JTokenType.Null ? null : RangeOf(hover));
    }
}
