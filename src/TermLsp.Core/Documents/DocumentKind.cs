using TermLsp.Core.Documents.Code;
using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Documents;

/// <summary>What kind of document a file is, by the editor's name for its language, else by its ending.</summary>
/// <param name="Id">The LSP languageId that we know it by.</param>
/// <param name="Zoner">What divides it into zones.</param>
public sealed record DocumentKind(string Id, IZoner Zoner)
{
    /// <summary>Text of no particular kind.</summary>
    public static DocumentKind PlainText { get; } = new("plaintext", PlainTextZoner.Instance);

    /// <summary>Whether it is source code.</summary>
    public bool IsCode => Zoner is CodeZoner;

    private static readonly DocumentKind Markdown = new("markdown", MarkdownZoner.Instance);
    private static readonly DocumentKind Mdx = new("mdx", new MdxZoner());
    private static readonly DocumentKind AsciiDoc = new("asciidoc", new AsciiDocZoner());
    private static readonly DocumentKind RestructuredText = new("restructuredtext", new RestructuredTextZoner());
    private static readonly DocumentKind Latex = new("latex", new LatexZoner());
    private static readonly DocumentKind Html = new("html", new HtmlZoner());
    private static readonly DocumentKind Svelte = new("svelte", new HtmlZoner(bracesAreCode: true));
    private static readonly DocumentKind CommitMessage = new("git-commit", new CommitMessageZoner());

    private static readonly Dictionary<string, DocumentKind> ById = new(StringComparer.OrdinalIgnoreCase)
    {
        ["markdown"] = Markdown,
        ["quarto"] = Markdown,
        ["mdx"] = Mdx,
        ["plaintext"] = PlainText,
        ["asciidoc"] = AsciiDoc,
        ["restructuredtext"] = RestructuredText,
        ["rst"] = RestructuredText,
        ["latex"] = Latex,
        ["tex"] = Latex,
        ["html"] = Html,
        ["xml"] = Html,
        ["vue"] = Html,
        ["svelte"] = Svelte,
        ["git-commit"] = CommitMessage,
    };

    private static readonly Dictionary<string, DocumentKind> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = Markdown,
        [".markdown"] = Markdown,
        [".qmd"] = Markdown,
        [".mdx"] = Mdx,
        [".adoc"] = AsciiDoc,
        [".asciidoc"] = AsciiDoc,
        [".rst"] = RestructuredText,
        [".tex"] = Latex,
        [".html"] = Html,
        [".htm"] = Html,
        [".xhtml"] = Html,
        [".xml"] = Html,
        [".vue"] = Html,
        [".svelte"] = Svelte,
    };

    /// <summary>The kind of a document; of one that nobody knows, plain text.</summary>
    /// <param name="languageId">The editor's name for its language; null or unknown: the ending tells.</param>
    /// <param name="path">The file's path, or the document's address.</param>
    public static DocumentKind Of(string? languageId, string path) =>
        ById.GetValueOrDefault(languageId ?? "") ?? Code(CodeLanguageIndex.Find(languageId ?? ""))
        ?? (path.EndsWith("COMMIT_EDITMSG", StringComparison.Ordinal) ? CommitMessage : null)
        ?? ByEnding.GetValueOrDefault(System.IO.Path.GetExtension(path)) ?? Code(CodeLanguageIndex.FindByFile(path))
        ?? PlainText;

    private static DocumentKind? Code(CodeLanguage? language) =>
        language is null ? null : new DocumentKind(language.Id, new CodeZoner(language));
}
