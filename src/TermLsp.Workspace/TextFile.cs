using System.Buffers;
using System.Text;

namespace TermLsp.Workspace;

/// <summary>Reads text files as people have them: UTF-8 with or without a byte order mark, UTF-16 with one.</summary>
public static class TextFile
{
    /// <summary>Larger files are no documents and no glossaries.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>What is said of those.</summary>
    internal static string TooLarge { get; } = $"it is larger than {MaxBytes / (1024 * 1024)} MB";

    /// <summary>The whole text without its byte order mark, or a sentence that says why there is none.</summary>
    public static (string? Text, string? Error) Read(string path)
    {
        using MemoryStream bytes = new();
        return ReadBlocks(path, (block, _) => bytes.Write(block)) is { } error ? (null, error) : Decode(bytes.ToArray());
    }

    /// <summary>
    /// Reads a file block by block; returns a sentence that says why it was not read to its end, or null where it was.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="take">Takes a block, and whether the file is one that can be read a second time, unlike a pipe.</param>
    internal static string? ReadBlocks(string path, Action<ReadOnlySpan<byte>, bool> take)
    {
        try
        {
            return Directory.Exists(path) ? "it is a folder"
                : TryReadBlocks(path, take) ? null
                : TooLarge;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return "there is no such file";
        }
        catch (UnauthorizedAccessException)
        {
            return "it may not be read";
        }
        catch (Exception error) when (error is IOException or NotSupportedException or ArgumentException)
        {
            return error.Message;
        }
    }

    // A device or a pipe tells no length beforehand: what is read is counted.
    private static bool TryReadBlocks(string path, Action<ReadOnlySpan<byte>, bool> take)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            long all = 0;
            while (file.Read(buffer) is int read and > 0)
            {
                if ((all += read) > MaxBytes)
                    return false;
                take(buffer.AsSpan(0, read), file.CanSeek);
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The text of a file's content, or a sentence that says why there is none.</summary>
    internal static (string? Text, string? Error) Decode(byte[] bytes)
    {
        TextEncoding encoding = TextEncoding.Of(bytes);
        try
        {
            return (encoding.Encoding.GetString(bytes.AsSpan(encoding.Mark)), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "it is neither UTF-8 nor UTF-16 with a byte order mark; save it as UTF-8");
        }
    }
}
