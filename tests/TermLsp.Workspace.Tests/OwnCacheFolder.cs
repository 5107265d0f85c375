namespace TermLsp.Workspace.Tests;

/// <summary>
/// A cache folder for one test. It changes the process's environment, so all classes that have one stand in one collection, whose tests run
/// one after another.
/// </summary>
[Collection(Collection)]
public abstract class OwnCacheFolder : IDisposable
{
    public const string Collection = "the cache folder";

    private readonly string? _before = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");

    protected OwnCacheFolder() => Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Root);

    /// <summary>The user's cache folder.</summary>
    protected string Root { get; } = Directory.CreateTempSubdirectory("termlsp-").FullName;

    /// <summary>All files below it.</summary>
    protected string[] Files => Directory.GetFiles(Root, "*", SearchOption.AllDirectories);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", _before);
        Directory.Delete(Root, recursive: true);
    }
}
