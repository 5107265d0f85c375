using Markdig;
using Markdig.Syntax;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>A document in Markdown, or a stretch of one, parsed by itself.</summary>
internal sealed class MarkdownPart
{
    private MarkdownPart(SourceText text, int start, string preamble, string source, MarkdownDocument tree)
    {
        (Text, Start, PreambleLength, Source, Tree) = (text, start, preamble.Length, source, tree);
    }

    /// <summary>The whole document.</summary>
    public SourceText Text { get; }

    /// <summary>Where the part begins in the document.</summary>
    public int Start { get; }

    /// <summary>What was parsed: the preamble, then the part.</summary>
    public string Source { get; }

    /// <summary>How much of <see cref="Source"/> is not the part's.</summary>
    public int PreambleLength { get; }

    /// <summary>The syntax tree; its offsets are those of <see cref="Source"/>.</summary>
    public MarkdownDocument Tree { get; }

    /// <summary>How far the document's offsets are from the tree's.</summary>
    public int Shift => Start - PreambleLength;

    /// <summary>Parses a stretch of a document as if nothing but a preamble stood before it; null where Markdig refuses.</summary>
    /// <param name="text">The document.</param>
    /// <param name="content">The document as it is to be parsed: as long, but what is no Markdown may be blanked.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="preamble">What stands elsewhere in the document and must be known here.</param>
    /// <param name="pipeline">How to parse.</param>
    public static MarkdownPart? Parse(SourceText text, string content, TextSpan span, string preamble, MarkdownPipeline pipeline)
    {
        // Markdig does so too (CommonMark, 2.3); here it keeps the tree's text and ours the same object.
        string source = preamble.Length == 0 && span.Length == content.Length ? content : string.Concat(preamble, content.AsSpan(span.Start, span.Length));
        source = source.Replace('\0', '\uFFFD');
        return MarkdownTree.Parse(source, pipeline) is { } tree ? new MarkdownPart(text, span.Start, preamble, source, tree) : null;
    }

    /// <summary>The document's span of one of the tree's.</summary>
    public TextSpan ToSpan(SourceSpan span) => new(span.Start + Shift, span.End + 1 + Shift);

    /// <summary>Adds the part's zones.</summary>
    public void AddZones(ZoneBuilder zones)
    {
        foreach (LeafBlock leaf in Tree.Descendants<LeafBlock>().OrderBy(leaf => leaf.Span.Start))
        {
            if (Place(leaf) >= PreambleLength)
                new MarkdownBlockZones(this, zones, leaf).Add();
        }
    }

    // A paragraph that was taken for a table at first does not know where it begins, but what it holds does.
    private static int Place(LeafBlock leaf) => leaf is { Span.Start: 0, Inline.FirstChild: { } first } ? first.Span.Start : leaf.Span.Start;
}
