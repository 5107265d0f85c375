namespace TermLsp.Workspace.Tests;

/// <summary>Settings, a document beside them, and whether content rules speak in it.</summary>
public sealed class LintScopeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("termlsp-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("", "docs/a.md", true)]
    [InlineData("", "team.terms.yaml", false)]
    [InlineData("", "glossary.md", false)]
    [InlineData("", ".termlsp.yaml", false)]
    [InlineData("lint: {include: [docs/]}", "docs/a.md", true)]
    [InlineData("lint: {include: [docs/]}", "src/a.md", false)]
    [InlineData("lint: {exclude: ['*.txt']}", "docs/a.txt", false)]
    [InlineData("lint: {exclude: ['*.txt', '!b.txt']}", "docs/b.txt", true)]
    [InlineData("lint: {include: [docs/], exclude: [docs/old/]}", "docs/old/a.md", false)]
    [InlineData("lint: {exclude: ['../*']}", "docs/a.md", true)]
    public void Include_and_exclude_say_where_rules_speak_and_glossaries_are_left_out(string settings, string document, bool isLinted)
    {
        _folder.CreateSubdirectory(".git");
        File.WriteAllText(Path.Combine(_folder.FullName, ".termlsp.yaml"), settings);
        WorkspaceGlossaries glossaries = new(new WorkspaceOptions { Builtin = false, Folder = _folder.FullName });
        Assert.Equal(isLinted, glossaries.IsLinted(Path.Combine(_folder.FullName, document)));
        Assert.True(glossaries.IsLinted(null));
    }
}
