using System.Reflection;

namespace TermLsp.Workspace;

/// <summary>The one place where TermLsp writes unasked: <c>termlsp</c> in the user's cache folder, a folder a version.</summary>
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

            string version = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0";
            return System.IO.Path.IsPathFullyQualified(root) ? System.IO.Path.Combine(root, "termlsp", version) : null;
        }
    }

    /// <summary>Sees that a file of this name and text lies there; returns where, or null where it cannot.</summary>
    public static Uri? Keep(string name, string text)
    {
        if (Path is not { } folder)
            return null;
        string file = System.IO.Path.Combine(folder, name);
        try
        {
            if (!File.Exists(file) || File.ReadAllText(file) != text)
                Write(folder, file, text);
            return new Uri(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Two servers may start at once: each writes its own file and renames it, so that a reader meets a whole one.
    private static void Write(string folder, string file, string text)
    {
        Directory.CreateDirectory(folder);
        string temporary = $"{file}.{Environment.ProcessId}";
        File.WriteAllText(temporary, text);
        File.Move(temporary, file, overwrite: true);
    }
}
