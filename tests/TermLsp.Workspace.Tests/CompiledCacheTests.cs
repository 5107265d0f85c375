using System.Diagnostics;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace.Tests;

/// <summary>A glossary is parsed once; and whatever became of the cache, it is always the file that counts.</summary>
public sealed class CompiledCacheTests : OwnCacheFolder
{
    private const string Yaml = "id: mine\nconcepts: [{id: rag, en: {preferred: RAG}, definition: first}, {id: odd, en: {prefered: x}}]";

    private string? _folder;

    private string Source => Path.Combine(_folder ??= Directory.CreateDirectory(Path.Combine(Root, "mine")).FullName, "mine.yaml");

    private string[] Images => [.. Files.Where(file => file.EndsWith(CompiledCache.Extension, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private LoadedGlossaries Load(string? yaml = null, bool builtin = true)
    {
        if (yaml is not null)
            File.WriteAllText(Source, yaml);
        return GlossaryLoader.Load([Source], builtin);
    }

    private static string? Definition(LoadedGlossaries loaded) => loaded.Glossaries.ById("rag")?.Concept.Definitions[0].Short?.Value;

    private static bool IsMapped(string path) => File.ReadAllText("/proc/self/maps").Contains(path, StringComparison.Ordinal);

    [Fact]
    public void The_second_time_is_as_the_first_and_writes_nothing()
    {
        LoadedGlossaries first = Load(Yaml);
        string image = Assert.Single(Images);
        DateTime written = File.GetLastWriteTimeUtc(image).AddDays(-1);
        File.SetLastWriteTimeUtc(image, written);
        LoadedGlossaries second = Load();

        Assert.Equal(2, first.Problems.Length);
        Assert.Equal(Shape.Of(first), Shape.Of(second));
        Assert.Equal(written, File.GetLastWriteTimeUtc(image));
        Assert.Equal(["mine", "llm"], second.Glossaries.Glossaries.Select(glossary => glossary.Id).Distinct());
        Assert.True(!OperatingSystem.IsLinux() || IsMapped(image));
    }

    // The proof that the second time reads the image: one that says something else is believed, if its seal is whole.
    [Fact]
    public void What_is_compiled_already_is_not_parsed_again()
    {
        Load(Yaml);
        UInt128 key = SourceKey.Of([new GlossarySource(Source)], builtin: true);
        GlossarySet other = new([new Glossary { Id = "other", Concepts = [] }]);
        Assert.NotNull(CompiledCache.Keep(key, Core.Compiled.CompiledGlossaries.Compile(other, [], key)));
        Assert.Equal("other", Assert.Single(Load().Glossaries.Glossaries).Id);
    }

    [Fact]
    public void A_file_that_changed_is_read_anew()
    {
        Assert.Equal("first", Definition(Load(Yaml)));
        Assert.Equal("other", Definition(Load(Yaml.Replace("first", "other", StringComparison.Ordinal))));
        Assert.Equal("first", Definition(Load(Yaml)));
        Assert.Equal(2, Images.Length);
    }

    [Fact]
    public void Order_names_and_the_builtin_glossary_make_a_difference()
    {
        Load(Yaml);
        string copy = Path.ChangeExtension(Source, ".yml");
        File.Copy(Source, copy);
        Assert.Equal(copy, GlossaryLoader.Load([copy], builtin: true).Problems[0].Path);
        Assert.Equal(Source, GlossaryLoader.Load([Source, copy], builtin: true).Problems[0].Path);
        Assert.Equal(copy, GlossaryLoader.Load([copy, Source], builtin: true).Problems[0].Path);
        Assert.Null(Load(builtin: false).Glossaries.ById("token"));
        Assert.Equal(5, Images.Length);
    }

    [Fact]
    public void A_file_that_is_gone_is_told_and_one_that_comes_is_read()
    {
        Assert.Equal("there is no such file", Assert.Single(GlossaryLoader.Load([Source], builtin: false).Problems).Diagnostic.Message);
        Assert.Equal("there is no such file", Assert.Single(GlossaryLoader.Load([Source], builtin: false).Problems).Diagnostic.Message);
        Assert.Equal("first", Definition(Load(Yaml)));
        File.Delete(Source);
        Assert.Equal("there is no such file", Assert.Single(GlossaryLoader.Load([Source], builtin: false).Problems).Diagnostic.Message);
    }

    [Fact]
    public void Any_damage_is_mended()
    {
        Load(Yaml, builtin: false);
        string image = Assert.Single(Images);
        byte[] whole = File.ReadAllBytes(image);
        byte[][] damaged =
        [
            [], whole[..1], whole[..100], whole[..^1], [.. whole, 0], "#!/bin/sh\n"u8.ToArray(), new byte[whole.Length],
            .. Enumerable.Range(0, whole.Length).Where(at => at < 64 || at % 61 == 0).Select(at => whole.Select((b, i) => i == at ? (byte)(b ^ 0x10) : b).ToArray()),
        ];
        Assert.All(damaged, bytes =>
        {
            Replace(image, bytes);
            Assert.Equal("first", Definition(Load(builtin: false)));
            Assert.Equal(whole, File.ReadAllBytes(image));
        });
    }

    [Fact]
    public void An_image_of_something_else_under_its_name_is_not_used()
    {
        Load(Yaml);
        string image = Assert.Single(Images);
        Load(Yaml.Replace("first", "other", StringComparison.Ordinal));
        byte[] other = File.ReadAllBytes(Images.Single(file => file != image));
        Replace(image, other);
        Assert.Equal("first", Definition(Load(Yaml)));
    }

    [Fact]
    public void A_loaded_glossary_outlives_its_image()
    {
        LoadedGlossaries loaded = Load(Yaml);
        foreach (string image in Images)
            File.Delete(image);
        Assert.Equal("first", Definition(loaded));
        Assert.NotNull(loaded.Glossaries.ById("token"));
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_file_is_read_each_time()
    {
        string source = Source;
        File.WriteAllText(source, Yaml);
        string file = Path.Combine(Root, "file");
        File.WriteAllText(file, "a file where the folder should be");
        foreach (string folder in (string[])["relative", file])
        {
            Environment.SetEnvironmentVariable("XDG_CACHE_HOME", folder);
            Assert.Equal("first", Definition(Load()));
            Assert.Equal("first", Definition(Load()));
        }

        Assert.Empty(Images);
    }

    [Fact]
    public void A_folder_under_the_image_s_name_does_no_harm()
    {
        Load(Yaml);
        string image = Assert.Single(Images);
        File.Delete(image);
        Directory.CreateDirectory(image);
        Assert.Equal("first", Definition(Load()));
        Assert.Empty(Images);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_does_no_harm()
    {
        if (OperatingSystem.IsWindows())
            return;
        Load(Yaml);
        string folder = Path.GetDirectoryName(Assert.Single(Images))!;
        UnixFileMode before = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal("other", Definition(Load(Yaml.Replace("first", "other", StringComparison.Ordinal))));
        }
        finally
        {
            File.SetUnixFileMode(folder, before);
        }
    }

    [Fact]
    public void Many_at_once_all_load()
    {
        File.WriteAllText(Source, Yaml);
        Parallel.For(0, 16, _ => Assert.Equal("first", Definition(Load())));
        Assert.Single(Images);
        Assert.DoesNotContain(Files, file => file.StartsWith(Images[0] + ".", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_longest_not_used_go()
    {
        Load(Yaml);
        string folder = Path.GetDirectoryName(Assert.Single(Images))!;
        DateTime now = File.GetLastWriteTimeUtc(Images[0]);
        for (int age = 1; age <= CompiledCache.MostFiles + 3; age++)
        {
            string old = Path.Combine(folder, $"{age:D2}{CompiledCache.Extension}");
            File.WriteAllText(old, "old");
            File.SetLastWriteTimeUtc(old, now.AddDays(-age));
            File.SetLastAccessTimeUtc(old, now.AddDays(-age));
        }

        Load(Yaml.Replace("first", "other", StringComparison.Ordinal));
        Assert.Equal(CompiledCache.MostFiles, Images.Length);
        Assert.Contains(Images, file => Path.GetFileName(file).StartsWith("01.", StringComparison.Ordinal));
        Assert.DoesNotContain(Images, file => Path.GetFileName(file).StartsWith($"{CompiledCache.MostFiles + 3:D2}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pipe_is_read_though_it_can_be_read_once_only()
    {
        if (OperatingSystem.IsWindows())
            return;
        string pipe = Path.Combine(Root, "pipe.yaml");
        using (Process make = Process.Start("mkfifo", [pipe]))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        Task writing = Task.Run(() => File.WriteAllText(pipe, Yaml), TestContext.Current.CancellationToken);
        Assert.Equal("first", Definition(GlossaryLoader.Load([pipe], builtin: false)));
        await writing;
    }

    // What was opened before stays as it was: a file that is written over in place would change under the reader.
    private static void Replace(string path, byte[] bytes)
    {
        File.Delete(path);
        File.WriteAllBytes(path, bytes);
    }
}
