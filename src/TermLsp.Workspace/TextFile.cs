using System.Text;

namespace TermLsp.Workspace;

/// <summary>Reads text files as people have them: UTF-8 with or without a byte order mark, UTF-16 with one.</summary>
public static class TextFile
{
    /// <summary>Larger files are no documents and no glossaries.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The whole text without its byte order mark, or a sentence that says why there is none.</summary>
    public static (string? Text, string? Error) Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return (null, "it is a folder");
            return ReadBytes(path) is { } bytes ? Decode(bytes) : (null, $"it is larger than {MaxBytes / (1024 * 1024)} MB");
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, "there is no such file");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, error.Message);
        }
    }

    // A device or a pipe tells no length beforehand: what is read is counted.
    private static byte[]? ReadBytes(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new(capacity: (int)Math.Clamp(file.CanSeek ? file.Length : 0, 0, MaxBytes));
        byte[] buffer = new byte[64 * 1024];
        while (file.Read(buffer) is int read and > 0)
        {
            if (bytes.Length + read > MaxBytes)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static (string? Text, string? Error) Decode(byte[] bytes)
    {
        (Encoding encoding, int mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (Utf8, 0),
        };
        try
        {
            return (encoding.GetString(bytes.AsSpan(mark)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "it is neither UTF-8 nor UTF-16 with a byte order mark");
        }
    }

    private static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
