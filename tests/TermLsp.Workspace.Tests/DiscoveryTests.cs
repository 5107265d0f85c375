using TermLsp.Core.Terminology;

namespace TermLsp.Workspace.Tests;

/// <summary>Which glossaries count for a document, and in which order.</summary>
public sealed class DiscoveryTests : OwnCacheFolder
{
    private readonly FolderTree _tree;

    public DiscoveryTests() => _tree = new FolderTree(Path.Combine(Root, "tree"));

    private static string Sources(DocumentContext context, string term = "word") =>
        string.Join(", ", context.Analysis.Explain(term).Found.Select(met => met.Entry.Concept.DefinitionFor(LanguageTag.English)?.Short?.Value));

    private WorkspaceGlossaries Open(WorkspaceOptions? options = null) =>
        new(options ?? new WorkspaceOptions { Builtin = false, Folder = _tree.Root }) { Roots = [_tree.Root] };

    private string Found(string document, WorkspaceOptions? options = null) => Sources(Open(options).For(_tree.PathOf(document)));

    [Theory]
    [InlineData("team.terms.yaml")]
    [InlineData("team.terms.yml")]
    [InlineData(".terms.yaml")]
    [InlineData("team.glossary.yaml")]
    [InlineData("team.glossary.yml")]
    [InlineData(".termlsp/anything.yaml")]
    public void A_file_beside_the_document_counts(string name)
    {
        _tree.WriteGlossary(name, "word");
        Assert.Equal($"from {name}", Found("a.md"));
        Assert.Equal($"from {name}", Found("deep/below/a.md"));
    }

    [Theory]
    [InlineData("team.yaml")]
    [InlineData("terms.yaml.bak")]
    [InlineData("teamterms.yaml")]
    [InlineData("team.glossary.json")]
    [InlineData(".termlsp/below/anything.yaml")]
    [InlineData(".termlsp/.hidden.yaml")]
    [InlineData("glossary/team.yaml")]
    public void Another_file_does_not(string name)
    {
        _tree.WriteGlossary(name, "word");
        Assert.Equal("", Found("a.md"));
    }

    [Fact]
    public void A_glossary_counts_in_its_folder_and_below_by_whole_segments()
    {
        _tree.WriteGlossary("shipping/team.terms.yaml", "word");
        Assert.Equal("from shipping/team.terms.yaml", Found("shipping/docs/a.md"));
        Assert.Equal("", Found("shipping-extra/a.md"));
        Assert.Equal("", Found("a.md"));
    }

    [Fact]
    public void The_nearest_takes_the_place_of_those_farther_away()
    {
        _tree.WriteGlossary("team.terms.yaml", "word", "other");
        _tree.WriteGlossary("docs/team.terms.yaml", "word");
        _tree.WriteGlossary("docs/.termlsp/team.yaml", "word");
        WorkspaceGlossaries glossaries = Open();
        DocumentContext context = glossaries.For(_tree.PathOf("docs/a.md"));
        Assert.Equal("from docs/.termlsp/team.yaml", Sources(context));
        Assert.Equal("from team.terms.yaml", Sources(context, "other"));
        Assert.Equal("from team.terms.yaml", Sources(glossaries.For(_tree.PathOf("a.md"))));
    }

    [Theory]
    [InlineData("docs/team.terms.yaml", "docs/\n")]
    [InlineData("docs/team.terms.yaml", "*.terms.yaml\n")]
    [InlineData("docs/team.terms.yaml", "# mine\n\n/docs/team.terms.yaml\r\n")]
    [InlineData("node_modules/x/team.terms.yaml", "")]
    public void An_ignored_file_does_not_count(string name, string rules)
    {
        _tree.Write(".gitignore", rules);
        _tree.WriteGlossary(name, "word");
        Assert.Equal("", Found(Path.Combine(Path.GetDirectoryName(name)!, "a.md")));
    }

    [Theory]
    [InlineData("*.yaml\n!team.terms.yaml\n", "")]
    [InlineData("*.yaml\n", "!team.terms.yaml\n")]
    [InlineData("[\n\\\n*************b\n", "")]
    public void A_file_that_a_later_rule_takes_back_counts(string above, string own)
    {
        _tree.Write(".gitignore", above);
        _tree.Write("docs/.gitignore", own);
        _tree.WriteGlossary("docs/team.terms.yaml", "word");
        Assert.Equal("from docs/team.terms.yaml", Found("docs/a.md"));
    }

    [Fact]
    public void Beyond_the_repository_nothing_counts_unless_the_workspace_is_larger()
    {
        Directory.CreateDirectory(_tree.PathOf("repository/.git"));
        _tree.WriteGlossary("team.terms.yaml", "word");
        WorkspaceGlossaries glossaries = new(new WorkspaceOptions { Builtin = false, Folder = _tree.Root });
        Assert.Equal("", Sources(glossaries.For(_tree.PathOf("repository/a.md"))));
        glossaries.Roots = [_tree.Root];
        Assert.Equal("from team.terms.yaml", Sources(glossaries.For(_tree.PathOf("repository/a.md"))));
        glossaries.Roots = [_tree.PathOf("repository")];
        Assert.Equal("", Sources(glossaries.For(_tree.PathOf("repository/a.md"))));
    }

    [Fact]
    public void A_document_in_no_file_has_the_glossaries_of_the_workspace()
    {
        _tree.WriteGlossary("team.terms.yaml", "word");
        Assert.Equal("from team.terms.yaml", Sources(Open().For(null)));
    }

    [Fact]
    public void What_the_command_line_names_comes_first_and_what_the_settings_name_after_what_lies_beside()
    {
        string named = _tree.WriteGlossary("elsewhere/named.yaml", "word", "a");
        _tree.WriteGlossary("team.terms.yaml", "word", "a", "b");
        _tree.WriteGlossary("more/configured.yaml", "word", "a", "b", "c");
        _tree.Write(".termlsp.yaml", "glossaries: more/configured.yaml\n");
        WorkspaceOptions options = new() { Builtin = false, Folder = _tree.Root, Glossaries = [named] };
        DocumentContext context = Open(options).For(_tree.PathOf("a.md"));
        Assert.Equal("from elsewhere/named.yaml", Sources(context, "a"));
        Assert.Equal("from team.terms.yaml", Sources(context, "b"));
        Assert.Equal("from more/configured.yaml", Sources(context, "c"));
        Assert.Equal("", Sources(Open(options with { Discovers = false }).For(_tree.PathOf("a.md")), "b"));
    }

    [Fact]
    public void The_user_s_own_folder_counts_after_all_others()
    {
        string? before = Environment.GetEnvironmentVariable("XDG_CONFIG_HOME");
        try
        {
            Environment.SetEnvironmentVariable("XDG_CONFIG_HOME", _tree.PathOf("config"));
            _tree.WriteGlossary("config/termlsp/mine.yaml", "word", "mine");
            _tree.WriteGlossary("team.terms.yaml", "word");
            DocumentContext context = Open().For(_tree.PathOf("a.md"));
            Assert.Equal("from team.terms.yaml", Sources(context));
            Assert.Equal("from config/termlsp/mine.yaml", Sources(context, "mine"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("XDG_CONFIG_HOME", before);
        }
    }

    [Theory]
    [InlineData("glossaries: words\n", "a b")]
    [InlineData("glossaries: ['words/*.yaml']\n", "a")]
    [InlineData("glossaries: ['words/**/*.yaml']\n", "a b")]
    [InlineData("glossaries: ['**/b.yaml', words/a.yaml]\n", "b a")]
    [InlineData("glossaries: ['./words/a.yaml', 'words/a.yaml']\n", "a")]
    public void Paths_folders_and_globs_are_followed(string settings, string expected)
    {
        _tree.WriteGlossary("words/a.yaml", "a");
        _tree.WriteGlossary("words/below/b.yaml", "b");
        _tree.Write("words/c.unknown", "no glossary");
        _tree.Write(".termlsp.yaml", settings);
        DocumentContext context = Open().For(_tree.PathOf("docs/a.md"));
        Assert.Empty(context.Problems);
        Assert.Equal(expected, string.Join(' ', context.Glossaries.Entries.Select(entry => entry.Concept.Id.Value)));
    }

    [Theory]
    [InlineData("glossaries: [nowhere.yaml]\n")]
    [InlineData("glossaries: ['nowhere/*.yaml']\n")]
    [InlineData("glossaries: [\"a\\0b\"]\n")]
    [InlineData("glossaries: ['docs']\n")]
    public void A_path_that_leads_nowhere_is_told_where_it_stands(string settings)
    {
        string file = _tree.Write(".termlsp.yaml", settings);
        _tree.WriteGlossary("team.terms.yaml", "word");
        DocumentContext context = Open().For(_tree.PathOf("a.md"));
        GlossaryProblem problem = Assert.Single(context.Problems);
        Assert.Equal((file, 1, "settings-no-such-glossary"), (problem.Path, problem.Line, problem.Diagnostic.Code));
        Assert.Equal("from team.terms.yaml", Sources(context));
    }

    [Fact]
    public void Scope_says_which_documents_and_which_zones()
    {
        _tree.Write("team.terms.yaml", "termlsp: 1\nscope: {include: ['docs/**/*.md', '!docs/old.md'], zones: [comment, heading]}\n" + FolderTree.Glossary("team", "word"));
        WorkspaceGlossaries glossaries = Open();
        Assert.Equal("from team", Sources(glossaries.For(_tree.PathOf("docs/deep/a.md"))));
        Assert.Equal("", Sources(glossaries.For(_tree.PathOf("docs/old.md"))));
        Assert.Equal("", Sources(glossaries.For(_tree.PathOf("a.md"))));
        Assert.Equal("", Sources(glossaries.For(_tree.PathOf("docs/a.txt"))));
        Assert.Equal("", Sources(glossaries.For(null)));
        Core.Documents.Document document = new("a.md", Core.Documents.DocumentKind.Of("markdown", ""), 1, new Core.Text.SourceText("# A word\n\nNo word here.\n"));
        Assert.Equal(2, Assert.Single(glossaries.For(_tree.PathOf("docs/a.md")).Analysis.Occurrences(document)).Span.Start - 2);
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        _tree.WriteGlossary("words/a.yaml", "word");
        Directory.CreateSymbolicLink(_tree.PathOf("words/loop"), _tree.PathOf("words"));
        _tree.Write(".termlsp.yaml", "glossaries: words\n");
        Assert.Equal("from words/a.yaml", Found("a.md"));
    }

    [Fact]
    public void A_folder_with_a_glossary_s_name_is_none()
    {
        Directory.CreateDirectory(_tree.PathOf("team.terms.yaml"));
        Assert.Equal("", Found("a.md"));
        Assert.Empty(Open().For(_tree.PathOf("a.md")).Problems);
    }
}
