using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Code;

namespace TermLsp.Core.Linting.Silencing;

/// <summary>How a comment of one line is written.</summary>
/// <param name="Open">What stands before its words.</param>
/// <param name="Close">What stands behind them; empty where the line's end does.</param>
internal readonly record struct CommentSyntax(string Open, string Close)
{
    private static readonly CommentSyntax Html = new("<!-- ", " -->");

    /// <summary>That of a document; null where it has none.</summary>
    public static CommentSyntax? Of(Document document) => document.Kind.Id switch
    {
        "markdown" or "html" or "svelte" => Html,
        "mdx" => new CommentSyntax("{/* ", " */}"),
        "asciidoc" => new CommentSyntax("// ", ""),
        "restructuredtext" => new CommentSyntax(".. ", ""),
        "latex" => new CommentSyntax("% ", ""),
        "git-commit" => new CommentSyntax("# ", ""),
        "json" when !IsCommentedJson(document.Uri) => null,
        "bat" => new CommentSyntax("@REM ", ""),
        "ini" when !document.Uri.EndsWith(".ini", StringComparison.OrdinalIgnoreCase) => new CommentSyntax("# ", ""),
        string id => CodeLanguageIndex.Find(id) is { } language ? Of(language) : null,
    };

    private static bool IsCommentedJson(string uri) =>
        uri.EndsWith(".jsonc", StringComparison.OrdinalIgnoreCase) || uri.EndsWith(".json5", StringComparison.OrdinalIgnoreCase);

    private static CommentSyntax? Of(CodeLanguage language)
    {
        if (language.Rules.OfType<LineComment>().FirstOrDefault(rule => !rule.IsDoc) is { } line)
            return new CommentSyntax(line.Open + " ", "");
        return language.Rules.OfType<BlockComment>().FirstOrDefault(rule => !rule.IsDoc) is { } block
            ? new CommentSyntax(block.Open + " ", " " + block.Close)
            : null;
    }
}
