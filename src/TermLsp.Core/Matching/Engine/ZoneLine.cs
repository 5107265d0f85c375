using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>The zone of a place, which never reaches over a line's end, and what follows it.</summary>
/// <param name="Zone">The zone, as far as it lies in the search's window.</param>
/// <param name="Next">The zone after it, or none.</param>
/// <param name="Before">Where the window begins: nothing stands before.</param>
internal readonly record struct ZoneLine(ZoneSpan Zone, ZoneSpan Next, int Before)
{
    // What stands before a line, "> " say, is no longer than this.
    private const int LongestMarkup = 32;

    /// <summary>Where the zone begins.</summary>
    public int Start => Zone.Span.Start;

    /// <summary>Where it ends.</summary>
    public int End => Zone.Span.End;

    /// <summary>Whether the line, or the text, ends with the zone.</summary>
    public bool IsWhole(ReadOnlySpan<char> text) => End >= text.Length || text[End] is '\n' or '\r';

    /// <summary>
    /// The character with which the block goes on in the next line, folded; NUL where it does not, U+FFFF where that takes a closer look. The
    /// line must be whole.
    /// </summary>
    public char Following(ReadOnlySpan<char> text, PlainFolding folding)
    {
        int at = End < text.Length && text[End] == '\r' ? End + 1 : End;
        at = at < text.Length && text[at] == '\n' ? at + 1 : at;
        for (int end = at + LongestMarkup; at < end; at++)
        {
            // A blank line ends every block.
            if (at >= text.Length || text[at] is '\n' or '\r')
                return '\0';
            char folded = folding.Fold(text[at]);
            if (folded != ' ' && Next.Span.Contains(at))
                return Next.Block == Zone.Block ? folded : FoldingTable.Nothing;
        }

        return FoldingTable.Nothing;
    }
}
