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
            ReadOnlySpan<char> content = slice.AsSpan().TrimStart(' ');
            int start = FindBehindTab(Line(source, line.Position), content);
            if (start >= 0)
                slice = new StringSlice(source, line.Position + start, line.Position + start + content.Length - 1, slice.NewLine);
        }
    }

    private static ReadOnlySpan<char> Line(string source, int start)
    {
        int length = source.AsSpan(start).IndexOfAny('\n', '\r');
        return length < 0 ? source.AsSpan(start) : source.AsSpan(start, length);
    }

    // What was copied are the last spaces of a tab and all that follows, but for a heading's closing marks.
    private static int FindBehindTab(ReadOnlySpan<char> line, ReadOnlySpan<char> content)
    {
        for (int at = 1; at + content.Length <= line.Length; at++)
        {
            if (line[at..].StartsWith(content) && line[..at].TrimEnd(' ').EndsWith('\t'))
                return at;
        }

        return -1;
    }
}
