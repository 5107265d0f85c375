using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Makes an entry's text of Markdig's blocks. A block goes on to where the next begins: not each knows its end.</summary>
internal static class MarkdownBody
{
    /// <summary>The blocks between two places.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="end">Where the last one ends at the latest.</param>
    /// <param name="indent">How far the blocks are indented in the item that holds them.</param>
    public static List<BodyBlock> Of(string source, IReadOnlyList<Block> blocks, int end, int indent)
    {
        List<BodyBlock> body = [];
        int last = end;
        for (int i = blocks.Count - 1; i >= 0; i--)
        {
            if (!IsText(blocks[i]))
                continue;
            int start = StartOf(source, blocks[i], indent == 0);
            if (start < 0 || start > last)
                continue;
            TextSpan span = new(start, start + source.AsSpan(start, last - start).TrimEnd().Length);
            last = start;
            if (Of(source, blocks[i], span, indent) is { } block)
                body.Add(block);
        }

        body.Reverse();
        return body;
    }

    /// <summary>The first character of a block. What was taken for a table at first does not know it, but what it holds does.</summary>
    public static int PlaceOf(Block block) => block switch
    {
        LeafBlock { Span.Start: 0, Inline.FirstChild: { } first } => first.Span.Start,
        { Span: { Start: 0, End: < 0 } } => -1,
        _ => block.Span.Start,
    };

    /// <summary>Whether a block stands where the tree has it: definitions of links and notes are gathered.</summary>
    public static bool IsText(Block block) => block is not (LinkReferenceDefinitionGroup or FootnoteGroup or BlankLineBlock or DefinitionTerm);

    /// <summary>Whether a block is a comment and nothing else.</summary>
    public static bool IsComment(Block block) => block is HtmlBlock { Type: HtmlBlockType.Comment };

    private static BodyBlock? Of(string source, Block block, TextSpan span, int indent) => block switch
    {
        _ when IsComment(block) => OfComment(source, span, indent),
        ParagraphBlock paragraph => BodyBlock.Of(BodyBlockKind.Paragraph, span, indent, () => InlineText.Of(source, paragraph)),
        HeadingBlock heading => BodyBlock.Of(BodyBlockKind.Heading, span, indent, () => InlineText.Of(source, heading)),
        ListBlock list => new BodyBlock(BodyBlockKind.List, span, indent, static () => default, () => Items(source, list, span.End)),
        _ => BodyBlock.Of(BodyBlockKind.Other, span, indent),
    };

    // A comment's block goes on to its line's end; what stands there is text.
    private static BodyBlock? OfComment(string source, TextSpan span, int indent)
    {
        ReadOnlySpan<char> comment = source.AsSpan(span.Start, span.Length).TrimStart();
        int close = comment.IndexOf("-->");
        return close > 4 && comment[4..close].Trim() is "more" ? BodyBlock.Of(BodyBlockKind.More, span, indent) : null;
    }

    private static IEnumerable<IReadOnlyList<BodyBlock>> Items(string source, ListBlock list, int end)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is ListItemBlock { Count: > 0 } item)
                yield return Of(source, item, i + 1 < list.Count ? list[i + 1].Span.Start : end, item[0].Column);
        }
    }

    // Code that is indented, or a list, keeps what stands before it on its line.
    private static int StartOf(string source, Block block, bool isOutermost)
    {
        int start = PlaceOf(block);
        if (!isOutermost || block is ParagraphBlock)
            return start;
        int line = start;
        while (line > 0 && source[line - 1] is ' ' or '\t')
            line--;
        return line == 0 || source[line - 1] is '\n' or '\r' ? line : start;
    }
}
