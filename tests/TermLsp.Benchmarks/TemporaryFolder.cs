namespace TermLsp.Benchmarks;

/// <summary>A folder for what a benchmark makes along the way; gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("termlsp-benchmark-");

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
