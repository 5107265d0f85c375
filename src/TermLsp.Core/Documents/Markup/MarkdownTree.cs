using Markdig;
using Markdig.Syntax;

namespace TermLsp.Core.Documents.Markup;

/// <summary>Markdig's parser, which may refuse.</summary>
internal static class MarkdownTree
{
    /// <summary>The syntax tree; null where the text is nested too deeply to be a document.</summary>
    public static MarkdownDocument? Parse(string source, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(source, pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
