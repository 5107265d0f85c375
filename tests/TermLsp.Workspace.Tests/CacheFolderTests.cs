namespace TermLsp.Workspace.Tests;

/// <summary>What lies in the user's cache folder, and what happens where nothing can.</summary>
public sealed class CacheFolderTests : OwnCacheFolder
{
    private static MemoryStream Content => new("text"u8.ToArray());

    [Fact]
    public void A_file_is_kept_and_mended()
    {
        Uri? kept = CacheFolder.Keep("a/b.yaml", Content);
        Assert.Equal("text", File.ReadAllText(kept!.LocalPath));
        File.WriteAllText(kept.LocalPath, "cut");
        Assert.Equal(kept, CacheFolder.Keep("a/b.yaml", Content));
        Assert.Equal("text", File.ReadAllText(kept.LocalPath));
        Assert.Single(Files);
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_again()
    {
        Uri? kept = CacheFolder.Keep("b.yaml", Content);
        DateTime written = File.GetLastWriteTimeUtc(kept!.LocalPath).AddDays(-1);
        File.SetLastWriteTimeUtc(kept.LocalPath, written);
        Assert.Equal(kept, CacheFolder.Keep("b.yaml", Content));
        Assert.Equal(written, File.GetLastWriteTimeUtc(kept.LocalPath));
    }

    [Fact]
    public void Where_nothing_can_be_written_there_is_no_location()
    {
        File.WriteAllText(Path.Combine(Root, "termlsp"), "a file where the folder should be");
        Assert.Null(CacheFolder.Keep("a.yaml", Content));
        Assert.Single(Files);
    }

    [Fact]
    public void Where_the_file_should_be_stands_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(Root, "termlsp", "a.yaml"));
        Assert.Null(CacheFolder.Keep("a.yaml", Content));
        Assert.Empty(Files);
    }

    [Fact]
    public void A_folder_that_is_no_path_is_none()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", "relative");
        Assert.Null(CacheFolder.Path);
    }

    [Fact]
    public void The_builtin_glossary_has_a_copy_that_people_can_read()
    {
        string name = BuiltinGlossary.SourceNames.First();
        Uri? copy = BuiltinGlossary.Copy(new Uri(name, UriKind.Relative));
        Assert.Equal(new StreamReader(BuiltinGlossary.Source(name)).ReadToEnd(), File.ReadAllText(copy!.LocalPath));
        Assert.Equal(copy, GlossaryLoader.Load([], builtin: true).Glossaries.Glossaries[0].Location);
    }

    [Fact]
    public void Without_a_cache_folder_the_builtin_glossary_answers_without_links()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", "relative");
        LoadedGlossaries loaded = GlossaryLoader.Load([], builtin: true);
        Assert.NotNull(loaded.Glossaries.ById("rag"));
        Assert.Null(loaded.Glossaries.Glossaries[0].Location);
    }
}
