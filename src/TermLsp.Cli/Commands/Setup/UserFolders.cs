namespace TermLsp.Cli.Commands.Setup;

/// <summary>The folders in which programs look for their user's configuration.</summary>
/// <param name="variable">The value of an environment variable, or null.</param>
internal sealed class UserFolders(Func<string, string?> variable)
{
    /// <summary>The user's own folder, or null where nothing says which it is.</summary>
    public string? Home => Set(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME");

    /// <summary>XDG Base Directory Specification: a relative path there is invalid and ignored. On Windows, what roams.</summary>
    public string? Configuration => Set("XDG_CONFIG_HOME") is { } path && Path.IsPathRooted(path) ? path
        : OperatingSystem.IsWindows() ? Set("APPDATA") : In(Home, ".config");

    /// <summary>As <see cref="Configuration"/>, for programs that keep to one machine on Windows, such as Neovim and Kate.</summary>
    public string? LocalConfiguration => OperatingSystem.IsWindows() && Set("XDG_CONFIG_HOME") is null ? Set("LOCALAPPDATA") : Configuration;

    /// <summary>Where a program keeps what is no configuration.</summary>
    public string? Shared => Set("XDG_DATA_HOME") is { } path && Path.IsPathRooted(path) ? path
        : OperatingSystem.IsWindows() ? Set("LOCALAPPDATA") : In(Home, ".local", "share");

    /// <summary>Where programs of macOS keep their configuration, and others theirs.</summary>
    public string? Application(string mac, string other) =>
        OperatingSystem.IsMacOS() ? In(Home, "Library", "Application Support", mac) : In(Configuration, other);

    /// <summary>The first that exists, else the last.</summary>
    public static string? FirstThere(params string?[] paths) => paths.FirstOrDefault(path => path is not null && Path.Exists(path)) ?? paths[^1];

    /// <summary>A path below a folder, or null where the folder is not known.</summary>
    public static string? In(string? folder, params string[] names) => folder is null ? null : Path.Join([folder, .. names]);

    /// <summary>The value of an environment variable that is not empty.</summary>
    public string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;
}
