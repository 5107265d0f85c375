using System.Text;
using Newtonsoft.Json.Linq;

namespace TermLsp.Cli.Tests;

/// <summary><c>termlsp serve</c>, by what it writes to a client that writes all of its messages at once.</summary>
public sealed class ServeCommandTests
{
    private static async Task<(int Code, List<JObject> Messages, string Errors)> ServeAsync(string[] options, params string[] messages)
    {
        MemoryStream input = new();
        foreach (string message in messages)
        {
            byte[] body = Encoding.UTF8.GetBytes(message);
            input.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            input.Write(body);
        }

        input.Position = 0;
        MemoryStream output = new();
        StringWriter errors = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(["serve", .. options], new Terminal
        {
            Output = new StringWriter(), Errors = errors, OpenInput = () => input, OpenOutput = () => output,
        });
        return (code, Read(Encoding.UTF8.GetString(output.ToArray())), errors.ToString());
    }

    private static List<JObject> Read(string wire)
    {
        List<JObject> messages = [];
        foreach (string part in wire.Split("Content-Length: ", StringSplitOptions.RemoveEmptyEntries))
            messages.Add(JObject.Parse(part[part.IndexOf('{', StringComparison.Ordinal)..]));
        return messages;
    }

    private static string[] Hovering(string capabilities, int character) =>
    [
        $$$"""{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": null, "rootUri": null, "capabilities": {{{capabilities}}} } }""",
        """{"jsonrpc": "2.0", "method": "initialized", "params": {}}""",
        """{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": "untitled:a", "languageId": "markdown", "version": 1, "text": "我们用上下文窗口。"}}}""",
        $$$"""{"jsonrpc": "2.0", "id": 2, "method": "textDocument/hover", "params": {"textDocument": {"uri": "untitled:a"}, "position": {"line": 0, "character": {{{character}}} } } }""",
    ];

    [Theory]
    [InlineData("--position-encoding utf-8", 9, 9, 24)]
    [InlineData("--position-encoding utf-32", 3, 3, 8)]
    [InlineData("", 3, 3, 8)]
    public async Task A_client_that_counts_wrongly_is_understood(string options, int character, int start, int end)
    {
        (_, List<JObject> messages, string errors) = await ServeAsync(options.Split(' ', StringSplitOptions.RemoveEmptyEntries), Hovering("{}", character));
        Assert.Equal("", errors);
        JToken range = messages.Single(message => (int?)message["id"] == 2)["result"]!["range"]!;
        Assert.Equal((start, end), ((int)range["start"]!["character"]!, (int)range["end"]!["character"]!));
    }

    [Fact]
    public async Task Without_it_such_a_client_is_not()
    {
        (_, List<JObject> messages, _) = await ServeAsync([], Hovering("{}", 9));
        Assert.Equal(JTokenType.Null, messages.Single(message => (int?)message["id"] == 2)["result"]!.Type);
    }

    [Fact]
    public async Task Another_encoding_is_refused()
    {
        (int code, _, string errors) = await ServeAsync(["--position-encoding", "utf-7"]);
        Assert.Equal(2, code);
        Assert.Contains("utf-7", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    // Vim 9.0 takes the server's request with the id that it waits for as the answer.
    [Fact]
    public async Task What_the_server_asks_has_no_id_that_a_client_would_give()
    {
        (_, List<JObject> messages, _) = await ServeAsync([], Hovering("""{"workspace": {"configuration": true}}""", 3));
        JObject asked = messages.First(message => (string?)message["method"] == "workspace/configuration");
        Assert.True((long)asked["id"]! > 1_000_000);
    }
}
