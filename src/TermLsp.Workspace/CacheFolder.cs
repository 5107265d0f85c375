namespace TermLsp.Workspace;

/// <summary>
/// The one place where TermLsp writes unasked: <c>termlsp</c> in the user's cache folder. Every file's path says what is in it, so that
/// versions and processes can share it.
/// </summary>
public static class CacheFolder
{
    /// <summary>The folder; null where the user has none.</summary>
    public static string? Path
    {
        get
        {
            string? root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            if (string.IsNullOrEmpty(root))
            {
                string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
                root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                    : home.Length == 0 ? ""
                    : OperatingSystem.IsMacOS() ? System.IO.Path.Combine(home, "Library", "Caches")
                    : System.IO.Path.Combine(home, ".cache");
            }

            return System.IO.Path.IsPathFullyQualified(root) ? System.IO.Path.Combine(root, "termlsp") : null;
        }
    }

    /// <summary>
    /// Sees that a file with this content lies at a path below the folder; returns where, or null where it cannot. A file that is there and
    /// has the right length is left as it is: the path must tell one content from another.
    /// </summary>
    public static Uri? Keep(string name, Stream content)
    {
        if (Path is not { } folder)
            return null;
        FileInfo file = new(System.IO.Path.Combine(folder, name));
        return (file.Exists && file.Length == content.Length) || TryWrite(file.FullName, content) ? new Uri(file.FullName) : null;
    }

    /// <summary>
    /// Writes a file, and its folder; returns whether it could. Two processes may do so at once: each writes a file of its own and renames
    /// it, so that a reader meets a whole one.
    /// </summary>
    internal static bool TryWrite(string path, Stream content)
    {
        string temporary = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            try
            {
                using (FileStream file = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
                    content.CopyTo(file);
                File.Move(temporary, path, overwrite: true);
                return true;
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }
}
