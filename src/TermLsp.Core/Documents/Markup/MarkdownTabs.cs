using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Gives lines back their places. A line of text that begins in the middle of a tab, as behind <c>>⇥</c>, Markdig copies with spaces in the tab's
/// place, and then takes the copy's offsets for the document's. The spaces mean nothing at a line's beginning, so the document's line will do.
/// </summary>
internal static class MarkdownTabs
{
    /// <summary>Is called when a paragraph or a heading is complete, before it is looked into.</summary>
    public static void Restore(BlockProcessor processor, Block block)
    {
        string source = processor.Line.Text;
        if (source is null || block is not LeafBlock leaf)
            return;
        foreach (ref StringLine line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            ref StringSlice slice = ref line.Slice;
            if (ReferenceEquals(slice.Text, source) || slice.Text is null)
                continue;
            string content = slice.AsSpan().TrimStart(' ').ToString();
            if (content.Length > 0 && FindBehindTab(source, content, line.Position) is >= 0 and int start)
                slice = new StringSlice(source, start, start + content.Length - 1, slice.NewLine);
        }
    }

    private static int FindBehindTab(string source, string content, int from)
    {
        int at = source.IndexOf(content, from, StringComparison.Ordinal);
        while (at > 0 && !source.AsSpan(0, at).TrimEnd(' ').EndsWith('\t'))
            at = source.IndexOf(content, at + 1, StringComparison.Ordinal);
        return at;
    }
}
