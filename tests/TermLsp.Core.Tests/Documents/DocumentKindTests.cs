using TermLsp.Core.Documents;

namespace TermLsp.Core.Tests.Documents;

public sealed class DocumentKindTests
{
    [Theory]
    [InlineData("markdown", "file:///a.py", "markdown")]
    [InlineData("plaintext", "file:///a.md", "plaintext")]
    [InlineData("csharp", "file:///a", "csharp")]
    [InlineData("typescriptreact", "untitled:Untitled-1", "typescriptreact")]
    [InlineData("no-such-language", "file:///a.rst", "restructuredtext")]
    [InlineData(null, "docs/a.md", "markdown")]
    [InlineData(null, "a.MDX", "mdx")]
    [InlineData(null, "a.tex", "latex")]
    [InlineData(null, "a.svelte", "svelte")]
    [InlineData(null, "src/a.rs", "rust")]
    [InlineData(null, "Dockerfile", "dockerfile")]
    [InlineData(null, ".git/COMMIT_EDITMSG", "git-commit")]
    [InlineData(null, "a.unheard-of", "plaintext")]
    [InlineData("", "", "plaintext")]
    public void A_document_is_known_by_its_language_or_its_name(string? languageId, string path, string id) =>
        Assert.Equal(id, DocumentKind.Of(languageId, path).Id);

    [Fact]
    public void Of_languages_of_source_code_and_data_there_are_more_than_sixty() =>
        Assert.True(Core.Documents.Code.CodeLanguages.All.Length > 60);
}
