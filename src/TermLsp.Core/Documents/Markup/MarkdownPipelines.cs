using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace TermLsp.Core.Documents.Markup;

/// <summary>What of Markdown we read: CommonMark with tables, footnotes, front matter, mathematics and bare addresses.</summary>
internal static class MarkdownPipelines
{
    /// <summary>Markdown.</summary>
    public static MarkdownPipeline Markdown => field ??= WithExtensions(new MarkdownPipelineBuilder());

    /// <summary>What is left of MDX without its tags: in it nothing is code for being indented.</summary>
    public static MarkdownPipeline Mdx => field ??= WithExtensions(WithoutIndentedCode());

    /// <summary>
    /// Markdown without bare addresses, for glossaries: a source's address is known by its label there, and Markdig takes quadratic time for a
    /// paragraph of them (25,000 in one: 22 s).
    /// </summary>
    public static MarkdownPipeline Glossary => field ??= WithExtensions(new MarkdownPipelineBuilder(), addresses: false);

    private static MarkdownPipeline WithExtensions(MarkdownPipelineBuilder builder, bool addresses = true)
    {
        if (addresses)
            builder.UseAutoLinks();
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

    private static MarkdownPipelineBuilder WithoutIndentedCode()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder;
    }
}
