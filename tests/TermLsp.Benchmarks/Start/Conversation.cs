using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TermLsp.Benchmarks.Start;

/// <summary>What the editor says at the start, in one write, and the request whose answer stops the clock.</summary>
internal sealed record Conversation(byte[] Opening, int AwaitedId)
{
    private const int InitializeId = 1;
    private const int HoverId = 2;
    private const string DocumentUri = "file:///benchmark/start.md";

    private const string DocumentText = """
        # 上下文窗口

        上下文窗口决定了模型一次能读多少词元。A longer context window costs more memory; the KV cache grows.

        - fine-tuning / 微调
        - 检索增强生成（RAG）
        """;

    /// <summary>The editor introduces itself, and waits.</summary>
    public static Conversation Initialize { get; } = new(Frame(Introduction()), InitializeId);

    /// <summary>The editor introduces itself, opens a document and asks about a term, all in one write.</summary>
    public static Conversation FirstHover { get; } = new(
        [
            .. Frame(Introduction()),
            .. Frame(Notification("initialized", [])),
            .. Frame(Notification("textDocument/didOpen", new JObject
            {
                ["textDocument"] = new JObject
                {
                    ["uri"] = DocumentUri,
                    ["languageId"] = "markdown",
                    ["version"] = 1,
                    ["text"] = DocumentText,
                },
            })),
            .. Frame(Request(HoverId, "textDocument/hover", new JObject
            {
                ["textDocument"] = new JObject { ["uri"] = DocumentUri },
                ["position"] = new JObject { ["line"] = 0, ["character"] = 3 },
            })),
        ],
        HoverId);

    /// <summary>The editor takes its leave.</summary>
    public static byte[] Farewell { get; } = [.. Frame(Request(3, "shutdown", null)), .. Frame(Notification("exit", null))];

    // As an editor does it: with its process, which a server watches, and with what it can show.
    private static JObject Introduction() => Request(InitializeId, "initialize", new JObject
    {
        ["processId"] = Environment.ProcessId,
        ["clientInfo"] = new JObject { ["name"] = "TermLsp.Benchmarks", ["version"] = "1" },
        ["locale"] = "zh-cn",
        ["rootUri"] = null,
        ["capabilities"] = new JObject
        {
            ["general"] = new JObject { ["positionEncodings"] = new JArray("utf-16") },
            ["textDocument"] = new JObject
            {
                ["synchronization"] = new JObject { ["didSave"] = true },
                ["hover"] = new JObject { ["contentFormat"] = new JArray("markdown", "plaintext") },
            },
        },
    });

    /// <summary>A request.</summary>
    public static JObject Request(int id, string method, JObject? parameters)
    {
        JObject request = Notification(method, parameters);
        request["id"] = id;
        return request;
    }

    /// <summary>A notification.</summary>
    public static JObject Notification(string method, JObject? parameters)
    {
        JObject notification = new() { ["jsonrpc"] = "2.0", ["method"] = method };
        if (parameters is not null)
            notification["params"] = parameters;
        return notification;
    }

    /// <summary>A message as it goes over the wire.</summary>
    public static byte[] Frame(JObject message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToString(Formatting.None));
        return [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body];
    }
}
