using System.Text;

namespace TermLsp.Benchmarks.Match;

/// <summary>Reads what is to be matched; a file that cannot be read so is told in one line.</summary>
internal static class InputFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A UTF-8 file's text, without its byte order mark.</summary>
    public static string Read(string path)
    {
        if (Directory.Exists(path))
            throw new BenchmarkException($"'{path}' is a folder");
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
            return content.IsEmpty ? throw new BenchmarkException($"'{path}' is empty") : Strict.GetString(content);
        }
        catch (DecoderFallbackException error)
        {
            throw new BenchmarkException($"'{path}' is not UTF-8: see its byte {error.Index}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BenchmarkException($"'{path}' could not be read: {error.Message}");
        }
    }
}
