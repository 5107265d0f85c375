using Newtonsoft.Json.Linq;
using TermLsp.Workspace;

namespace TermLsp.Server.Tests;

/// <summary>What our own clients may ask beyond the specification: which glossaries count, what a text means by itself, how a term is added.</summary>
public sealed class ExtensionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("termlsp-");
    private readonly string _document;

    public ExtensionTests()
    {
        _folder.CreateSubdirectory(".git");
        _document = new Uri(Path.Combine(_folder.FullName, "a.md")).AbsoluteUri;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private LspClient Start(bool builtin = false) => InMemoryServer.Start(options: new WorkspaceOptions { Builtin = builtin, Folder = _folder.FullName });

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return new Uri(path).AbsoluteUri;
    }

    private async Task<JToken> AddAsync(LspClient client, string term, string? equivalent = null, string? definition = null) => await client.RequestAsync(
        "termlsp/addTerm",
        new JObject { ["textDocument"] = new JObject { ["uri"] = _document }, ["term"] = term, ["equivalent"] = equivalent, ["definition"] = definition });

    private static async Task<JToken> ExplainAsync(LspClient client, string uri, string text) => await client.RequestAsync(
        "termlsp/explain", new JObject { ["textDocument"] = new JObject { ["uri"] = uri }, ["text"] = text });

    [Fact]
    public async Task Glossaries_are_told_nearest_first_with_what_is_wrong_in_them()
    {
        string team = Write("team.terms.yaml", "- term: flux\n- {term: hertz, defintion: once a second}\n");
        await using LspClient client = Start(builtin: true);
        await client.InitializeAsync();
        JToken told = await client.RequestAsync("termlsp/glossaries", new JObject { ["textDocument"] = new JObject { ["uri"] = _document } });
        JToken[] glossaries = [.. told["glossaries"]!];
        Assert.Equal((team, 2, false), ((string?)glossaries[0]["uri"], (int)glossaries[0]["concepts"]!, (bool)glossaries[0]["builtin"]!));
        Assert.True(glossaries.Length > 1);
        Assert.All(glossaries[1..], glossary => Assert.True((bool)glossary["builtin"]!));
        Assert.Equal(glossaries.Sum(glossary => (int)glossary["concepts"]!), (int)told["concepts"]!);
        JToken problem = Assert.Single(told["problems"]!);
        Assert.Equal(team, (string?)problem["uri"]);
        Assert.Contains("definition", (string?)problem["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_document_and_without_a_glossary_nothing_counts()
    {
        await using LspClient client = Start();
        await client.InitializeAsync();
        JToken told = await client.RequestAsync("termlsp/glossaries", new JObject());
        Assert.Equal(0, (int)told["concepts"]!);
        Assert.Empty(told["glossaries"]!);
        Assert.Empty(told["problems"]!);
    }

    [Theory]
    [InlineData("file:///never/opened.md", "context window", "What it sees")]
    [InlineData("untitled:Untitled-1", "上下文窗口", "看得见的")]
    [InlineData("untitled:Untitled-1", "  rag ", "Look up")]
    public async Task A_text_is_explained_by_itself(string uri, string text, string expected)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(Terms.Modern);
        JToken told = await ExplainAsync(client, uri, text);
        Assert.Equal("markdown", (string?)told.SelectToken("contents.kind"));
        Assert.Contains(expected, (string?)told.SelectToken("contents.value"), StringComparison.Ordinal);
        Assert.Empty(told["nearMisses"]!);
    }

    [Theory]
    [InlineData("context windo", "context window")]
    [InlineData("", null)]
    [InlineData("zzzzzzzz\r\n", null)]
    public async Task Where_nothing_is_known_of_a_text_what_was_meant_is_guessed(string text, string? guess)
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(Terms.Modern);
        JToken told = await ExplainAsync(client, Terms.Uri, text);
        Assert.Null(told["contents"]);
        Assert.Equal(guess is null ? [] : [guess], told["nearMisses"]!.Select(near => (string?)near));
    }

    [Fact]
    public async Task An_explanation_is_in_the_documents_language()
    {
        await using LspClient client = InMemoryServer.Start(Terms.Glossary);
        await client.InitializeAsync(Terms.Modern);
        await client.OpenAsync(Terms.Uri, "我们用检索增强生成来回答用户的问题。");
        Assert.Contains("先查", (string?)(await ExplainAsync(client, Terms.Uri, "RAG")).SelectToken("contents.value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_is_added_to_the_nearest_glossary_as_its_entries_are_written()
    {
        string team = Write("team.terms.yaml", "- term: flux\n");
        await using LspClient client = Start();
        await client.InitializeAsync();
        JToken added = await AddAsync(client, "context window", "上下文窗口", "What: a model sees.");
        Assert.Equal(team, (string?)added["uri"]);
        Assert.Equal(
            "\n- term: context window\n  zh-CN: 上下文窗口\n  definition: \"What: a model sees.\"",
            ((string?)added.SelectToken($"edit.changes['{team}'][0].newText"))!.Replace("'", "\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_there_is_no_glossary_one_is_made()
    {
        await using LspClient client = Start();
        await client.InitializeAsync("""{"workspace": {"workspaceEdit": {"documentChanges": true, "resourceOperations": ["create"]}}}""");
        JToken added = await AddAsync(client, "flux");
        string glossary = new Uri(Path.Combine(_folder.FullName, ".termlsp", "glossary.yaml")).AbsoluteUri;
        Assert.Equal(glossary, (string?)added["uri"]);
        Assert.Equal(("create", glossary), ((string?)added.SelectToken("edit.documentChanges[0].kind"), (string?)added.SelectToken("edit.documentChanges[0].uri")));
        Assert.Equal("- term: flux\n", (string?)added.SelectToken("edit.documentChanges[1].edits[0].newText"));
    }

    [Fact]
    public async Task What_is_in_no_file_and_no_folder_is_added_to_the_persons_own_glossary()
    {
        await using LspClient client = Start();
        await client.InitializeAsync();
        JToken added = await client.RequestAsync(
            "termlsp/addTerm", new JObject { ["textDocument"] = new JObject { ["uri"] = "untitled:Untitled-1" }, ["term"] = "flux" });
        Assert.Matches("/termlsp/[^/]+$", (string?)added["uri"]);
    }

    [Fact]
    public async Task Where_a_glossary_leaves_no_sure_place_it_is_named_and_nothing_edited()
    {
        string team = Write("team.terms.yaml", "[{term: flux}]\n");
        await using LspClient client = Start();
        await client.InitializeAsync();
        JToken added = await AddAsync(client, "hertz");
        Assert.Equal(team, (string?)added["uri"]);
        Assert.Null(added["edit"]);
    }
}
