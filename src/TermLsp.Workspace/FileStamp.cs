namespace TermLsp.Workspace;

/// <summary>What tells, without reading it, whether a file or a folder is as it was.</summary>
/// <param name="Exists">Whether it is there.</param>
/// <param name="Length">A file's length in bytes.</param>
/// <param name="Written">When it was last written, in ticks.</param>
public readonly record struct FileStamp(bool Exists, long Length, long Written)
{
    /// <summary>The stamp as it is now; that of nothing where it cannot be told.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            FileInfo file = new(path);
            return file.Exists ? new FileStamp(true, file.Length, file.LastWriteTimeUtc.Ticks)
                : Directory.Exists(path) ? new FileStamp(true, 0, Directory.GetLastWriteTimeUtc(path).Ticks)
                : default;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
