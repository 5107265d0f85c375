using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TermLsp.Cli.Output.Lint;

/// <summary>One large JSON value, written a piece at a time.</summary>
internal sealed class JsonStream
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly TextWriter _output;

    public JsonStream(TextWriter output)
    {
        _output = output;
        Json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Where the value is written.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Hands over what has been written.</summary>
    public void Flush()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        _bytes.ResetWrittenCount();
    }

    /// <summary>Hands over the rest, and ends the line.</summary>
    public void End()
    {
        Flush();
        _output.WriteLine();
    }
}
