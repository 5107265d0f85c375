using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Setup;

/// <summary>What is to become of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Ours">Our part of it.</param>
/// <param name="Text">What it is to hold; null where that cannot be.</param>
/// <param name="IsThere">Whether there is such a file.</param>
/// <param name="Changes">Whether it holds something else now.</param>
/// <param name="Problem">Why our part cannot come into it, as a sentence.</param>
internal sealed record SetupStep(string Path, string Ours, string? Text, bool IsThere, bool Changes, string? Problem)
{
    /// <summary>Works out what is to be done, and does nothing.</summary>
    public static SetupStep Of(SetupFile file, UserFolders folders, string program)
    {
        string ours = file.Text(program);
        if (file.Place(folders) is not { } path)
        {
            return new SetupStep(file.Source, ours, null, IsThere: false, Changes: false,
                $"nothing says where the configuration lies: set {(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME, or XDG_CONFIG_HOME where the editor heeds it")}");
        }

        bool isThere = System.IO.Path.Exists(path);
        string? existing = null;
        if (isThere)
        {
            (existing, string? error) = TextFile.Read(path);
            if (existing is null)
                return new SetupStep(path, ours, null, isThere, Changes: false, $"cannot read '{path}': {error}");
        }

        (string? text, string? problem) = file.Merging.Merge(existing, ours);
        return new SetupStep(path, ours, text, isThere, text is not null && text != existing?.ReplaceLineEndings("\n"), problem is null ? null : $"'{path}' {problem}");
    }

    /// <summary>Does it: a file that was there is copied beside itself before; returns what to tell, or a problem.</summary>
    public (string? Done, string? Problem) Write()
    {
        if (!Changes)
            return ($"kept {Path}: it holds this already", null);
        if (!IsThere)
            return FileWriting.Create(Path, Text!) is { } error ? (null, $"cannot make '{Path}': {error}") : ($"made {Path}", null);
        try
        {
            string backup = Enumerable.Range(1, 1000).Select(number => Path + (number == 1 ? ".bak" : $".bak{number}")).First(name => !System.IO.Path.Exists(name));
            File.Copy(Path, backup);
            return FileWriting.Replace(Path, Text!) is { } error ? (null, $"cannot write '{Path}': {error}") : ($"changed {Path}; what it was is in {backup}", null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return (null, $"cannot copy '{Path}' beside itself: {error.Message}");
        }
    }
}
