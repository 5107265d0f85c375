using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Markdown: CommonMark with tables, footnotes, front matter, mathematics and bare addresses, as Markdig's syntax tree has it. A closing
/// fence carries no info string, a table's cells are blocks, and so on: nothing here parses Markdown a second time.
/// </summary>
internal sealed class MarkdownZoner : IZoner
{
    private readonly MarkdownPipeline _pipeline;
    private readonly Func<string, string> _mask;

    private MarkdownZoner(MarkdownPipelineBuilder extensions, Func<string, string> mask)
    {
        _mask = mask;
        _pipeline = extensions
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables()
            .UseGridTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseMathematics()
            .UseAutoLinks()
            .UseTaskLists()
            .UseEmphasisExtras()
            .Build();
    }

    /// <summary>Markdown.</summary>
    public static MarkdownZoner Instance => field ??= new MarkdownZoner(new MarkdownPipelineBuilder(), text => text);

    /// <summary>MDX: Markdown between tags, expressions and imports; in it nothing is code for being indented.</summary>
    public static MarkdownZoner Mdx => field ??= new MarkdownZoner(WithoutIndentedCode(), MdxMask.Blank);

    private static MarkdownPipelineBuilder WithoutIndentedCode()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder;
    }

    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(_mask(text.Content), _pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply to be a document.
            return PlainTextZoner.Instance.Zones(text);
        }

        ZoneBuilder zones = new(text.Content);
        foreach (LeafBlock leaf in document.Descendants<LeafBlock>().OrderBy(leaf => leaf.Span.Start))
            new MarkdownBlockZones(text, zones, leaf).Add();
        return zones.ToImmutable();
    }
}
