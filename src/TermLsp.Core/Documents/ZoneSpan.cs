using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>A stretch of a document that is all of one kind.</summary>
/// <param name="Span">Where; never empty.</param>
/// <param name="Zone">What kind.</param>
/// <param name="Block">
/// The paragraph, cell, item, comment or string that it belongs to: a term may go on from one span to the next of the same block, over a
/// line's end and what stands before the next line (<c>&gt; </c>, <c>// </c>), but never from block to block.
/// </param>
public readonly record struct ZoneSpan(TextSpan Span, Zone Zone, int Block) : IPlaced<ZoneSpan>
{
    int IPlaced<ZoneSpan>.Start => Span.Start;

    ZoneSpan IPlaced<ZoneSpan>.Moved(int by) => this with { Span = Span.Moved(by) };
}
