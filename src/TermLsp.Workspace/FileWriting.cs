namespace TermLsp.Workspace;

/// <summary>Writes the files that a person asked for: whole or not at all.</summary>
public static class FileWriting
{
    /// <summary>Writes a file that must not be there yet; returns a sentence that says why it could not, else null.</summary>
    public static string? Create(string path, string text) =>
        Path.Exists(path) ? "it is there already" : Write(path, TextEncoding.Of([]).Bytes(text.ReplaceLineEndings("\n")), expected: null);

    /// <summary>
    /// Gives a file another text, in the encoding and with the line ends that it has; returns a sentence that says why it could not, else null. One
    /// that is not there yet becomes UTF-8.
    /// </summary>
    public static string? Replace(string path, string text)
    {
        try
        {
            byte[] start = new byte[3];
            string lineEnd = "\n";
            if (File.Exists(path))
            {
                using (FileStream file = File.OpenRead(path))
                    file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
                lineEnd = TextFile.Read(path).Text?.Contains("\r\n", StringComparison.Ordinal) == true ? "\r\n" : "\n";
            }

            TextEncoding encoding = TextEncoding.Of(start);
            return Write(path, [.. start.AsSpan(0, encoding.Mark), .. encoding.Bytes(text.ReplaceLineEndings(lineEnd))], expected: null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    /// <summary>
    /// Gives a file what edits made of the text that was read from it; returns a sentence that says why it could not, else null. A file that
    /// holds something else by now stays as it is.
    /// </summary>
    public static string? Overwrite(string path, EncodedText read, EncodedText edited) => Write(path, edited.Bytes.Span, read);

    private static string? Write(string path, ReadOnlySpan<byte> content, EncodedText? expected)
    {
        try
        {
            string target = Target(Path.GetFullPath(path));
            string folder = Path.GetDirectoryName(target)!;
            Directory.CreateDirectory(folder);
            // A name of its own length: the file's own may be as long as names can be.
            string temporary = Path.Combine(folder, $".termlsp-{Guid.NewGuid():N}.tmp");
            try
            {
                WriteWhole(temporary, content, File.Exists(target) ? target : null);
                if (expected is not null && !Holds(target, expected.Bytes.Span))
                {
                    // Another run may have done the same meanwhile.
                    return Holds(target, content) ? null : "it changed since it was read, and stays as it is";
                }

                File.Move(temporary, target, overwrite: true);
                return null;
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (FileNotFoundException)
        {
            return "it has gone since it was read";
        }
        catch (IOException error) when (IsFull(error))
        {
            return "the disk is full";
        }
        catch (UnauthorizedAccessException)
        {
            return "it may not be written";
        }
        catch (Exception error) when (error is IOException or NotSupportedException or ArgumentException)
        {
            return error.Message;
        }
    }

    // ENOSPC and EDQUOT; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL. The message would name a file that nobody knows.
    private static bool IsFull(IOException error) =>
        OperatingSystem.IsWindows() ? (error.HResult & 0xFFFF) is 112 or 39 : error.HResult is 28 or 122 or 69;

    // What a link leads to is what is meant.
    private static string Target(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;

    private static void WriteWhole(string path, ReadOnlySpan<byte> content, string? model)
    {
        // Renaming asks for no right to the file: one that its owner made read-only is not to be replaced.
        if (model is not null)
            new FileStream(model, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        bool copiesMode = model is not null && !OperatingSystem.IsWindows();
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (copiesMode && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using FileStream file = new(path, options);
        file.Write(content);
        // Some disks say only now that they are full.
        file.Flush(flushToDisk: true);
        if (copiesMode && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(model!));
    }

    private static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length != content.Length)
            return false;
        byte[] now = new byte[content.Length];
        return file.ReadAtLeast(now, now.Length, throwOnEndOfStream: false) == now.Length && content.SequenceEqual(now);
    }
}
