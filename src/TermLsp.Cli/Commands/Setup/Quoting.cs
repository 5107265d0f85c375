using System.Text;

namespace TermLsp.Cli.Commands.Setup;

/// <summary>How a path is written where an editor's configuration names a program.</summary>
internal static class Quoting
{
    /// <summary>In double quotes, as JSON, TOML and Emacs Lisp have them.</summary>
    public static string Double(string path) => $"\"{Escape(path, "\\\"")}\"";

    /// <summary>In single quotes with a backslash as escape, as Lua has them.</summary>
    public static string Lua(string path) => $"'{Escape(path, "\\'")}'";

    /// <summary>In single quotes that are doubled inside, as Vim has them.</summary>
    public static string Vim(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>As a word of a command line in a key file, where a backslash is escaped twice.</summary>
    public static string KeyFile(string path) => Word(path, '\'').Replace("\\", "\\\\", StringComparison.Ordinal);

    /// <summary>As a word of a command line in a JSON string.</summary>
    public static string WordInJson(string path) => Escape(Word(path, '"'), "\\\"");

    private static string Word(string path, char quote) => path.Contains(' ', StringComparison.Ordinal) ? $"{quote}{path}{quote}" : path;

    private static string Escape(string path, string escaped)
    {
        StringBuilder text = new();
        foreach (char c in path)
            text.Append(escaped.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        return text.ToString();
    }
}
