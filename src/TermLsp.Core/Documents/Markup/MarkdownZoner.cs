using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
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
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
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
        string masked;
        MarkdownDocument document;
        try
        {
            masked = _mask(text.Content);
            document = Markdown.Parse(masked, _pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply to be a document.
            return PlainTextZoner.Instance.Zones(text);
        }

        ZoneBuilder zones = new(text.Content);
        foreach (LeafBlock leaf in document.Descendants<LeafBlock>().OrderBy(leaf => leaf.Span.Start))
            new MarkdownBlockZones(text, zones, leaf).Add();
        return ReferenceEquals(masked, text.Content) ? zones.ToImmutable() : Unmasked(zones.ToImmutable(), masked, text.Content);
    }

    // What was masked is markup, though the tree takes it for the spaces of a sentence.
    private static ImmutableArray<ZoneSpan> Unmasked(ImmutableArray<ZoneSpan> zones, string masked, string text)
    {
        ImmutableArray<ZoneSpan>.Builder unmasked = ImmutableArray.CreateBuilder<ZoneSpan>(zones.Length);
        foreach (ZoneSpan zone in zones)
        {
            int start = zone.Span.Start;
            for (int i = start; i <= zone.Span.End; i++)
            {
                if (i < zone.Span.End && masked[i] == text[i])
                    continue;
                if (!text.AsSpan(start, i - start).IsWhiteSpace())
                    unmasked.Add(zone with { Span = new TextSpan(start, i) });
                start = i + 1;
            }
        }

        return unmasked.ToImmutable();
    }
}
