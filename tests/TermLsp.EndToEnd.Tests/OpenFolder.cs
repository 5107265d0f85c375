using System.Runtime.Versioning;

namespace TermLsp.EndToEnd.Tests;

/// <summary>A folder that anybody may look into, for as long as this lives: a clone may lie where only its owner may.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class OpenFolder : IDisposable
{
    private const UnixFileMode ForAll = (UnixFileMode)0b111_101_101;

    private readonly string _path = Directory.CreateTempSubdirectory("termlsp-open-").FullName;

    public OpenFolder() => File.SetUnixFileMode(_path, ForAll);

    /// <summary>Whether anybody may go to where a file lies.</summary>
    public static bool Holds(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute))
                return false;
        }

        return true;
    }

    /// <summary>A program, copied here.</summary>
    public string CopyOf(string program)
    {
        string copy = Path.Combine(_path, Path.GetFileName(program));
        File.Copy(program, copy);
        File.SetUnixFileMode(copy, ForAll);
        return copy;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
