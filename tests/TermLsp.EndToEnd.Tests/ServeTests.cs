using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace TermLsp.EndToEnd.Tests;

/// <summary>From a document to a hover through the real process, the wire read by Newtonsoft.Json.</summary>
public sealed class ServeTests
{
    private const string Uri = "file:///docs/a.md";

    private const string Text = """
        # 说明

        我们使用RAG和上下文窗口，也用 fine-tuning。
        """;

    private const string Capabilities = """
        {"textDocument": {"hover": {"contentFormat": ["markdown"]}, "completion": {"completionItem": {"documentationFormat": ["markdown"]}}}}
        """;

    private static async Task UseAsync(LspClient client)
    {
        JToken result = await client.InitializeAsync(Capabilities, processId: Environment.ProcessId);
        Assert.Equal("TermLsp", (string?)result["serverInfo"]!["name"]);
        Assert.Matches(@"^\d+\.\d+\.\d+$", (string?)result["serverInfo"]!["version"]);

        await client.OpenAsync(Uri, Text);
        JToken hover = await client.HoverAsync(Uri, 2, 9);
        Assert.StartsWith("**上下文窗口** · context window\n\n", (string?)hover["contents"]!["value"], StringComparison.Ordinal);
        Assert.Equal("""{"start":{"line":2,"character":8},"end":{"line":2,"character":13}}""", hover["range"]!.ToString(Newtonsoft.Json.Formatting.None));

        JToken list = await client.RequestAsync("textDocument/completion", LspClient.At(Uri, 2, 9));
        Assert.Equal("上下文窗口", (string?)list["items"]![0]!["textEdit"]!["newText"]);
        JToken resolved = await client.RequestAsync("completionItem/resolve", list["items"]![0]);
        Assert.Contains("context window", (string?)resolved["documentation"]!["value"], StringComparison.Ordinal);

        (JToken id, Task<JObject> answer) = await client.StartAsync("textDocument/hover", LspClient.At(Uri, 2, 5));
        await client.NotifyAsync("$/cancelRequest", new JObject { ["id"] = id });
        JObject cancelled = await answer;
        Assert.True(cancelled["result"] is not null || (int?)cancelled["error"]!["code"] == -32800);
        Assert.Equal(-32601, (await client.AskAsync("no/such/request", new JObject()))["error"]!["code"]);
        Assert.Equal(-32602, (await client.AskAsync("textDocument/hover", new JObject()))["error"]!["code"]);
        JObject log = await client.WaitForAsync("window/logMessage");
        Assert.Contains("concepts (llm)", (string?)log["params"]!["message"], StringComparison.Ordinal);
        Assert.Equal(0, await client.EndAsync());
        Assert.Null(client.Failure);
        Assert.Empty(client.Unexpected);
    }

    [Theory]
    [InlineData]
    [InlineData("--stdio")]
    public async Task Over_stdio(params string[] arguments)
    {
        await using ServedProcess server = new(arguments);
        await UseAsync(server.Client);
        Assert.Equal("", await server.ErrorsAsync());
    }

    [Fact]
    public async Task Over_a_socket()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using Process process = Process.Start(Binary.Command("serve", $"--socket={((IPEndPoint)listener.LocalEndpoint).Port}"))!;
        using TcpClient connection = await listener.AcceptTcpClientAsync();
        await UseAsync(new LspClient(connection.GetStream(), connection.GetStream(), () => ExitCodeAsync(process)));
    }

    [Fact]
    public async Task Over_a_pipe()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Windows pipe has another name");
        string path = Path.Combine(Path.GetTempPath(), $"termlsp-{Guid.NewGuid():N}.sock");
        using Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        using Process process = Process.Start(Binary.Command("serve", $"--pipe={path}", $"--clientProcessId={Environment.ProcessId}"))!;
        using NetworkStream connection = new(await listener.AcceptAsync());
        await UseAsync(new LspClient(connection, connection, () => ExitCodeAsync(process)));
        File.Delete(path);
    }

    [Fact]
    public async Task The_end_of_stdin_ends_it()
    {
        await using ServedProcess server = new();
        await server.Client.InitializeAsync();
        Assert.Equal(1, await server.Client.CloseAsync());
        Assert.Equal("", await server.ErrorsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_end_of_its_client_ends_it(bool byOption)
    {
        using Process client = Process.Start(new ProcessStartInfo("sleep", "60"))!;
        await using ServedProcess server = byOption ? new("--clientProcessId", $"{client.Id}") : new();
        await server.Client.InitializeAsync(processId: byOption ? null : client.Id);
        client.Kill();
        Assert.Equal(1, await server.Client.ExitCodeAsync());
        Assert.Contains("is gone", await server.ErrorsAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello there\r\n\r\n", 1)]
    [InlineData("Content-Length: 5\r\n\r\n{oops", 0)]
    public async Task Bad_bytes_are_one_line(string bytes, int code)
    {
        await using ServedProcess server = new();
        await server.Client.InitializeAsync();
        await server.Client.SendRawAsync(Encoding.ASCII.GetBytes(bytes));
        Assert.Equal(code, code == 0 ? await server.Client.EndAsync() : await server.Client.ExitCodeAsync());
        Assert.Single((await server.ErrorsAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<int> ExitCodeAsync(Process process)
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
