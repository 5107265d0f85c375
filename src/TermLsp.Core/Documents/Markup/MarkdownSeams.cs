using System.Buffers;
using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Where a document in Markdown falls apart: at a line behind a blank one with which, unindented, a block begins that no other holds. All that was
/// open has ended there, and Markdig goes on as if the text began. What it remembers nevertheless is left out here, or told by
/// <see cref="MarkdownPreamble"/>.
/// </summary>
internal static class MarkdownSeams
{
    private static readonly SearchValues<char> ItemMarks = SearchValues.Create("-+*.)0123456789 \t");

    /// <summary>The state of a seam behind which, up to the next one, something stands that other parts depend on.</summary>
    public static object Bound { get; } = new();

    /// <summary>The places in a part behind its beginning, in the document's offsets, in order.</summary>
    public static List<int> Places(MarkdownPart part)
    {
        List<int> places = [];
        int end = -1;
        foreach (Block block in part.Tree)
        {
            if (block is LinkReferenceDefinitionGroup or FootnoteGroup || block.Span.Start < part.PreambleLength)
                continue;
            int start = block.Span.Start;
            if (start > end && start > part.PreambleLength && IsBehindBlankLine(part.Source, start) && IsPlain(part.Source, start))
                places.Add(start + part.Shift);
            end = Math.Max(end, block.Span.End);
        }

        return places;
    }

    /// <summary>The seams of a part, which begins at one.</summary>
    /// <param name="part">The part.</param>
    /// <param name="places">Its <see cref="Places"/>.</param>
    /// <param name="end">Where the part is cut off, in the document's offsets.</param>
    public static ImmutableArray<Seam> Of(MarkdownPart part, List<int> places, int end)
    {
        int[] bonds = [.. Bonds(part).Order()];
        ImmutableArray<Seam>.Builder seams = ImmutableArray.CreateBuilder<Seam>();
        int bond = 0;
        int last = part.Start;
        foreach (int place in places.TakeWhile(place => place < end).Where(IsFar).Append(end))
        {
            bool isBound = false;
            for (; bond < bonds.Length && bonds[bond] < place; bond++)
                isBound |= bonds[bond] >= last;
            seams.Add(new Seam(last, isBound ? Bound : null));
            last = place;
        }

        return seams.DrainToImmutable();

        bool IsFar(int place) => place >= last + Seam.Distance;
    }

    // What other parts depend on: definitions, and what refers to a footnote, which is none while nothing does.
    private static IEnumerable<int> Bonds(MarkdownPart part)
    {
        foreach (Block definition in part.Tree.GetLinkReferenceDefinitions(addGroup: false))
            yield return definition.Span.Start + part.Shift;
        if (!part.Tree.OfType<FootnoteGroup>().Any())
            yield break;
        int at = part.PreambleLength;
        foreach (Block block in part.Tree.Where(block => block is not (LinkReferenceDefinitionGroup or FootnoteGroup)))
        {
            // The blocks stand in order, but not each knows its place.
            at = Math.Max(at, block.Span.Start);
            if (RefersToFootnote(block))
                yield return at + part.Shift;
        }
    }

    private static bool RefersToFootnote(Block block) => block is LeafBlock leaf
        ? leaf.Inline?.FindDescendants<FootnoteLink>().Any() == true
        : block.Descendants<FootnoteLink>().Any();

    // The line before ends here, and holds nothing. An indented line does not do: behind a definition list Markdig has eaten the spaces.
    private static bool IsBehindBlankLine(string source, int start)
    {
        if (source[start - 1] is not ('\n' or '\r'))
            return false;
        int at = start - (source[start - 1] == '\n' && start > 1 && source[start - 2] == '\r' ? 2 : 1);
        while (at > 0 && source[at - 1] is ' ' or '\t')
            at--;
        return at == 0 || source[at - 1] is '\n' or '\r';
    }

    // Markdig looks back over blank lines from a definition's mark, and from an empty item, to see whether a paragraph stands there; three
    // hyphens at a text's beginning may be metadata's.
    private static bool IsPlain(string source, int start)
    {
        int length = source.AsSpan(start).IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = length < 0 ? source.AsSpan(start) : source.AsSpan(start, length);
        return line is not [':' or '~', ..] && line.ContainsAnyExcept(ItemMarks);
    }
}
