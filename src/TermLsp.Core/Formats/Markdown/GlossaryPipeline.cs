using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// What of Markdown glossaries are read with: all that documents are, but for bare addresses. A source's address is known by its label, and Markdig
/// takes quadratic time for a paragraph of them (25,000 in one: 22 s).
/// </summary>
internal static class GlossaryPipeline
{
    /// <summary>The pipeline.</summary>
    public static MarkdownPipeline Instance => field ??= Build();

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += MarkdownTabs.Restore;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += MarkdownTabs.Restore;
        return builder
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseGridTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseMathematics()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .Build();
    }
}
