using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace.Tests;

/// <summary>What happens to files and open documents counts at once, and nothing that worked is lost.</summary>
public sealed class LiveTests : OwnCacheFolder
{
    private const string Broken = "concepts:\n  - {id: word, en: {preferred: 'word\n";

    private readonly FolderTree _tree;
    private readonly WorkspaceGlossaries _glossaries;
    private readonly string _document;

    public LiveTests()
    {
        _tree = new FolderTree(Path.Combine(Root, "tree"));
        _glossaries = new WorkspaceGlossaries(new WorkspaceOptions { Builtin = false, Folder = _tree.Root }) { Roots = [_tree.Root] };
        _document = _tree.PathOf("docs/a.md");
    }

    private string Terms() => string.Join(' ', _glossaries.For(_document).Glossaries.Entries.Select(entry => entry.Concept.Id.Value));

    [Fact]
    public void A_file_that_comes_changes_and_goes_is_followed()
    {
        Assert.Equal("", Terms());
        string file = _tree.WriteGlossary("team.terms.yaml", "one");
        Assert.True(_glossaries.Changed([file]));
        Assert.Equal("one", Terms());
        _tree.WriteGlossary("team.terms.yaml", "two", "three");
        Assert.True(_glossaries.Changed([file]));
        Assert.Equal("two three", Terms());
        Directory.CreateDirectory(_tree.PathOf("docs"));
        File.Move(file, _tree.PathOf("docs/team.terms.yaml"));
        Assert.True(_glossaries.Changed([file, _tree.PathOf("docs/team.terms.yaml")]));
        Assert.Equal("two three", Terms());
        File.Delete(_tree.PathOf("docs/team.terms.yaml"));
        Assert.True(_glossaries.Changed([_tree.PathOf("docs/team.terms.yaml")]));
        Assert.Equal("", Terms());
    }

    [Theory]
    [InlineData("src/program.cs")]
    [InlineData("docs/a.unknown")]
    [InlineData("nowhere/at/all")]
    public void A_path_on_which_nothing_depends_is_nothing_special(string path)
    {
        Terms();
        int version = _glossaries.Version;
        Assert.False(_glossaries.Changed([_tree.PathOf(path)]));
        Assert.Equal(version, _glossaries.Version);
    }

    [Fact]
    public void A_broken_file_keeps_its_last_good_terms_and_says_what_is_wrong()
    {
        string file = _tree.WriteGlossary("team.terms.yaml", "one", "two");
        Assert.Equal("one two", Terms());
        _tree.Write("team.terms.yaml", Broken);
        _glossaries.Changed([file]);
        Assert.Equal("one two", Terms());
        GlossaryProblem problem = Assert.Single(_glossaries.For(_document).Problems);
        Assert.Equal((file, GlossaryDiagnosticCode.Syntax), (problem.Path, problem.Diagnostic.Code));
        _tree.WriteGlossary("team.terms.yaml", "three");
        _glossaries.Changed([file]);
        Assert.Equal("three", Terms());
        Assert.Empty(_glossaries.For(_document).Problems);
    }

    [Fact]
    public void A_file_that_was_broken_from_the_start_gives_what_it_holds()
    {
        _tree.Write("team.terms.yaml", FolderTree.Glossary("team", "one") + "  - 'two\n");
        Assert.Equal("one", Terms());
        Assert.NotEmpty(_glossaries.For(_document).Problems);
    }

    [Fact]
    public void What_was_deleted_does_not_come_back_as_the_last_good()
    {
        string file = _tree.WriteGlossary("team.terms.yaml", "one");
        Assert.Equal("one", Terms());
        File.Delete(file);
        _glossaries.Changed([file]);
        Assert.Equal("", Terms());
        _tree.Write("team.terms.yaml", "concepts: 'broken\n");
        _glossaries.Changed([file]);
        Assert.Equal("", Terms());
    }

    [Fact]
    public void Unsaved_text_counts_until_the_document_is_closed()
    {
        string file = _tree.WriteGlossary("team.terms.yaml", "one");
        Assert.Equal("one", Terms());
        Assert.True(_glossaries.Open(file, new SourceText(FolderTree.Glossary("x", "one", "two"))));
        Assert.Equal("one two", Terms());
        _glossaries.Open(file, new SourceText(Broken));
        Assert.Equal("one two", Terms());
        _glossaries.Open(file, new SourceText(FolderTree.Glossary("x", "three")));
        Assert.Equal("three", Terms());
        _glossaries.Open(file, null);
        Assert.Equal("one", Terms());
        Assert.False(_glossaries.Open(_document, new SourceText("text")));
    }

    [Fact]
    public void Settings_are_followed_saved_or_not()
    {
        _tree.WriteGlossary("words.yaml", "one");
        Assert.Equal("", Terms());
        string file = _tree.Write(".termlsp.yaml", "glossaries: words.yaml\ncompletion.limit: 7\n");
        _glossaries.Changed([file]);
        Assert.Equal("one", Terms());
        Assert.Equal(7, _glossaries.For(_document).Analysis.Settings.CompletionLimit);
        _glossaries.Open(file, new SourceText("completion: {limit: 9}\n"));
        Assert.Equal("", Terms());
        Assert.Equal(9, _glossaries.For(_document).Analysis.Settings.CompletionLimit);
    }

    [Fact]
    public void A_file_s_settings_count_more_than_the_editor_s()
    {
        _glossaries.EditorSettings = """{"completion": {"limit": 5, "pinyin": false}, "hover.style": "short"}""";
        Assert.Equal((5, false), (Settings.CompletionLimit, Settings.CompletionPinyin));
        string file = _tree.Write(".termlsp.yaml", "completion: {limit: 6}\n");
        _glossaries.Changed([file]);
        Assert.Equal((6, false, Core.Configuration.HoverStyle.Short), (Settings.CompletionLimit, Settings.CompletionPinyin, Settings.HoverStyle));
    }

    private Core.Configuration.Settings Settings => _glossaries.For(_document).Analysis.Settings;

    [Fact]
    public void A_second_look_tells_what_has_changed()
    {
        string file = _tree.WriteGlossary("team.terms.yaml", "one");
        Directory.CreateDirectory(_tree.PathOf("elsewhere"));
        Terms();
        ChangeWatch watch = new(() => _glossaries.Watched);
        Assert.Empty(watch.Look());
        Assert.Empty(watch.Look());
        File.AppendAllText(file, "  - {id: two, en: {preferred: two}}\n");
        Assert.Equal([file], watch.Look());
        _tree.WriteGlossary("elsewhere/more.terms.yaml", "three");
        Assert.Empty(watch.Look());
        string added = _tree.WriteGlossary("more.terms.yaml", "three");
        Assert.Contains(_tree.Root, watch.Look());
        Assert.True(_glossaries.Changed([_tree.Root]));
        File.Delete(added);
        Assert.NotEmpty(watch.Look());
    }

    [Fact]
    public async Task Many_may_ask_while_files_change()
    {
        string file = _tree.WriteGlossary("team.terms.yaml", "one");
        Task[] asking = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
                Assert.Matches("^(one|two)$", Terms());
        }, TestContext.Current.CancellationToken))];
        for (int i = 0; i < 25; i++)
        {
            string text = FolderTree.Glossary("team", i % 2 == 0 ? "two" : "one");
            _glossaries.Open(file, new SourceText(text));
        }

        await Task.WhenAll(asking);
        Assert.Equal("two", Terms());
    }
}
