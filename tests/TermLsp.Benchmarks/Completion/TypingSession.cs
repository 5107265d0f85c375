using System.ComponentModel;
using System.Diagnostics;
using Newtonsoft.Json.Linq;
using TermLsp.Benchmarks.Start;

namespace TermLsp.Benchmarks.Completion;

/// <summary>A server with a document open in it, in whose last line one types.</summary>
internal sealed class TypingSession : IDisposable
{
    private const string Uri = "file:///benchmark/typing.md";

    private readonly Process _process;
    private readonly Answers _answers;
    private readonly Timer _deadline;
    private readonly int _line;
    private int _id = 10;
    private int _version = 1;
    private int _typed;

    /// <param name="program">A published termlsp.</param>
    /// <param name="glossary">The glossary's file.</param>
    /// <param name="cacheFolder">The user's cache folder for it.</param>
    /// <param name="text">The document, up to the line in which one types.</param>
    public TypingSession(string program, string glossary, string cacheFolder, string text)
    {
        ProcessStartInfo command = new(program, ["serve", "--stdio", "--glossary", glossary]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        command.Environment["XDG_CACHE_HOME"] = cacheFolder;
        _process = Launch(command);
        _deadline = new Timer(_ => _process.Kill(), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);
        _answers = new Answers(new BufferedStream(_process.StandardOutput.BaseStream));
        _line = text.Count(c => c == '\n') + 1;
        Send(Conversation.Request(1, "initialize", new JObject { ["processId"] = Environment.ProcessId, ["rootUri"] = null, ["capabilities"] = Capabilities }));
        _answers.Await(1);
        Send(
            Conversation.Notification("initialized", []),
            Conversation.Notification("textDocument/didOpen", new JObject
            {
                ["textDocument"] = new JObject { ["uri"] = Uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text + "\n" },
            }));
    }

    // Of what editors of today declare, that which makes a list the longest; and that diagnostics are asked for, so that none are worked on meanwhile.
    private static JObject Capabilities => JObject.Parse("""
        {"general": {"positionEncodings": ["utf-16"]},
         "textDocument": {"diagnostic": {}, "completion": {"completionItem": {"labelDetailsSupport": true, "insertReplaceSupport": true, "documentationFormat": ["markdown"]}}}}
        """);

    /// <summary>Has the last line read so, and asks what goes on at its end, both in one write.</summary>
    public ListCost Type(string typed)
    {
        JObject change = Conversation.Notification("textDocument/didChange", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = Uri, ["version"] = ++_version },
            ["contentChanges"] = new JArray(new JObject { ["range"] = new JObject { ["start"] = At(0), ["end"] = At(_typed) }, ["text"] = typed }),
        });
        _typed = typed.Length;
        JObject request = Conversation.Request(++_id, "textDocument/completion", new JObject
        {
            ["textDocument"] = new JObject { ["uri"] = Uri },
            ["position"] = At(_typed),
        });
        TimeSpan before = ProcessorTime.Of(_process);
        long start = Send(change, request);
        JObject answer = _answers.Await(_id);
        double time = Stopwatch.GetElapsedTime(start, _answers.Arrived).TotalMilliseconds;
        double cpu = (ProcessorTime.Of(_process) - before).TotalMilliseconds;
        return answer["result"]?["items"] is JArray items
            ? new ListCost(time, cpu, items.Count, _answers.Length)
            : throw new BenchmarkException($"the server answered '{typed}' by {answer}");
    }

    /// <summary>The memory that the server holds, in megabytes of 10^6 bytes.</summary>
    public double Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.BaseStream.Write(Conversation.Farewell);
        _process.StandardInput.BaseStream.Flush();
        _process.WaitForExit();
        _deadline.Dispose();
        _process.Dispose();
    }

    private JObject At(int character) => new() { ["line"] = _line, ["character"] = character };

    // In one write: what comes first is not to be worked on before the rest is there.
    private long Send(params JObject[] messages)
    {
        byte[] bytes = [.. messages.SelectMany(Conversation.Frame)];
        long start = Stopwatch.GetTimestamp();
        _process.StandardInput.BaseStream.Write(bytes);
        _process.StandardInput.BaseStream.Flush();
        return start;
    }

    private static Process Launch(ProcessStartInfo command)
    {
        try
        {
            return Pinning.Start(command);
        }
        catch (Win32Exception error)
        {
            throw new BenchmarkException(error.Message);
        }
    }
}
