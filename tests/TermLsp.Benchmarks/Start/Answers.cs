using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace TermLsp.Benchmarks.Start;

/// <summary>Reads what a server writes. Synchronous: a hop to another thread would be measured along.</summary>
internal sealed class Answers(BufferedStream output)
{
    private const string LengthHeader = "Content-Length: ";

    /// <summary>When the last message was there, by <see cref="Stopwatch"/>; it had not been read yet.</summary>
    public long Arrived { get; private set; }

    /// <summary>How many bytes it took, without its header.</summary>
    public int Length { get; private set; }

    /// <summary>The answer to a request; what else comes before it is passed over.</summary>
    public JObject Await(int id)
    {
        while (true)
        {
            JObject message = Read();
            if (message["method"] is null && message["id"]?.Value<int>() == id)
                return message;
        }
    }

    private JObject Read()
    {
        int length = 0;
        for (string line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            if (line.StartsWith(LengthHeader, StringComparison.Ordinal))
                length = int.Parse(line.AsSpan(LengthHeader.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        byte[] body = new byte[length];
        output.ReadExactly(body);
        (Arrived, Length) = (Stopwatch.GetTimestamp(), length);
        return JObject.Parse(Encoding.UTF8.GetString(body));
    }

    private string ReadLine()
    {
        StringBuilder line = new();
        for (int next = output.ReadByte(); next != '\n'; next = output.ReadByte())
            line.Append(next >= 0 ? (char)next : throw new EndOfStreamException());
        return line.ToString().TrimEnd('\r');
    }
}
