namespace TermLsp.Cli.Commands.Setup;

/// <summary>How an editor finds this program.</summary>
internal static class ThisProgram
{
    private const string Name = "termlsp";

    /// <summary>
    /// Its path as the PATH has it, where it is there: a package manager's link stays when the version behind it changes. Else where it lies; the
    /// bare name when it is not known, as under <c>dotnet run</c>.
    /// </summary>
    public static string Path(Func<string, string?> variable)
    {
        if (Environment.ProcessPath is not { } process || System.IO.Path.GetFileNameWithoutExtension(process) != Name)
            return Name;
        string file = System.IO.Path.GetFileName(process);
        foreach (string folder in (variable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            string candidate = System.IO.Path.Join(folder, file);
            if (System.IO.Path.IsPathRooted(folder) && File.Exists(candidate) && (candidate == process || File.ResolveLinkTarget(candidate, returnFinalTarget: true)?.FullName == process))
                return candidate;
        }

        // A .NET tool lies behind its starter in a folder that has the version in its name.
        int store = process.IndexOf($"{System.IO.Path.DirectorySeparatorChar}.store{System.IO.Path.DirectorySeparatorChar}{Name}", StringComparison.Ordinal);
        return store > 0 && File.Exists(System.IO.Path.Join(process[..store], file)) ? System.IO.Path.Join(process[..store], file) : process;
    }
}
