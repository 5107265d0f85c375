using System.Text;

namespace TermLsp.Workspace;

/// <summary>Writes the files that a person asked for: whole or not at all.</summary>
public static class FileWriting
{
    /// <summary>Writes a file that must not be there yet; returns a sentence that says why it could not, else null.</summary>
    public static string? Create(string path, string text) =>
        Path.Exists(path) ? "it is there already" : Write(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), "\n");

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

            Encoding encoding = start switch
            {
                [0xEF, 0xBB, 0xBF] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
                [0xFF, 0xFE, ..] => Encoding.Unicode,
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
                _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            };
            return Write(path, text, encoding, lineEnd);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.Message;
        }
    }

    private static string? Write(string path, string text, Encoding encoding, string lineEnd)
    {
        string target = Path.GetFullPath(path);
        string temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            // What a link leads to is what is meant.
            target = (File.Exists(target) ? File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName : null) ?? target;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            try
            {
                File.WriteAllText(temporary, text.ReplaceLineEndings(lineEnd), encoding);
                if (File.Exists(target) && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                File.Move(temporary, target, overwrite: true);
                return null;
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return error.Message;
        }
    }
}
