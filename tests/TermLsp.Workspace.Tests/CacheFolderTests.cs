namespace TermLsp.Workspace.Tests;

/// <summary>These change the process's environment, so they stand in one class, whose tests run one after another.</summary>
public sealed class CacheFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("termlsp-").FullName;
    private readonly string? _before = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");

    public CacheFolderTests() => Environment.SetEnvironmentVariable("XDG_CACHE_HOME", _folder);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", _before);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_file_is_kept_and_mended()
    {
        Uri? kept = CacheFolder.Keep("a.yaml", "text");
        Assert.Equal("text", File.ReadAllText(kept!.LocalPath));
        File.WriteAllText(kept.LocalPath, "damaged");
        Assert.Equal(kept, CacheFolder.Keep("a.yaml", "text"));
        Assert.Equal("text", File.ReadAllText(kept.LocalPath));
        Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Where_nothing_can_be_written_there_is_no_location()
    {
        File.WriteAllText(Path.Combine(_folder, "termlsp"), "a file where the folder should be");
        Assert.Null(CacheFolder.Keep("a.yaml", "text"));
    }

    [Fact]
    public void A_folder_that_is_no_path_is_none()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", "relative");
        Assert.Null(CacheFolder.Path);
    }
}
