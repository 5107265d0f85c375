namespace TermLsp.Workspace;

/// <summary>Where a person keeps glossaries for all that they write: <c>termlsp</c> in the folder for configurations.</summary>
internal static class UserFolder
{
    /// <summary>The folder, whether it is there or not; null where the user has none.</summary>
    public static string? Path
    {
        get
        {
            string? root = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME");
            if (string.IsNullOrEmpty(root))
            {
                string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
                root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData)
                    : home.Length == 0 ? ""
                    : System.IO.Path.Combine(home, ".config");
            }

            return System.IO.Path.IsPathFullyQualified(root) ? System.IO.Path.Combine(root, "termlsp") : null;
        }
    }
}
