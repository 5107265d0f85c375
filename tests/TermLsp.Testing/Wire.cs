using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace TermLsp.Testing;

/// <summary>Frames of the base protocol, read and written by Newtonsoft.Json alone: our own serializer must not check itself.</summary>
public sealed class Wire(Stream toServer, Stream fromServer) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    public async Task SendAsync(JToken message)
    {
        byte[] body = Encoding.UTF8.GetBytes(message.ToString(Newtonsoft.Json.Formatting.None));
        await SendRawAsync([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    /// <summary>Bytes as they are, for malformed input.</summary>
    public async Task SendRawAsync(byte[] bytes)
    {
        await _writing.WaitAsync();
        try
        {
            await toServer.WriteAsync(bytes);
            await toServer.FlushAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Ends what the server reads.</summary>
    public ValueTask CloseAsync() => toServer.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    /// <summary>The next message, or null at the end; anything but a message is an exception.</summary>
    public async Task<JObject?> ReadAsync(CancellationToken cancellation)
    {
        int? length = null;
        while (await ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length > 0)
            {
                string[] header = line.Split(':', 2);
                if (header.Length != 2 || !header[0].StartsWith("Content-", StringComparison.OrdinalIgnoreCase))
                    throw new InvalidDataException($"the server wrote something that is no header: {line}");
                if (header[0].Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
                    length = int.Parse(header[1], CultureInfo.InvariantCulture);
                continue;
            }

            byte[] body = new byte[length ?? throw new InvalidDataException("the server sent a message without its length")];
            await fromServer.ReadExactlyAsync(body, cancellation);
            return JObject.Parse(Encoding.UTF8.GetString(body));
        }

        return null;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellation)
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await fromServer.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        return line.Length == 0 ? null : throw new InvalidDataException($"the server ended in the middle of a header: {line}");
    }
}
