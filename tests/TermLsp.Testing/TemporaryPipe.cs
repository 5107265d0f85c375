using System.Diagnostics;

namespace TermLsp.Testing;

/// <summary>A named pipe (FIFO): whoever reads it waits until somebody writes. Where there are none, as on Windows, an ordinary empty file.</summary>
public sealed class TemporaryPipe : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("termlsp-");

    public TemporaryPipe()
    {
        Path = System.IO.Path.Combine(_folder.FullName, "pipe.yaml");
        if (OperatingSystem.IsWindows())
            File.WriteAllText(Path, "");
        else
            Process.Start("mkfifo", [Path]).WaitForExit();
    }

    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Whoever still waits at it may go on.
        if (!OperatingSystem.IsWindows())
            Process.Start("sh", ["-c", $"timeout 2 sh -c 'echo > \"{Path}\"'"]).WaitForExit();
        _folder.Delete(recursive: true);
    }
}
