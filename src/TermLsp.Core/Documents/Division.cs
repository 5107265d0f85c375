using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>What a zoner made of a text, or of a stretch of it: the zones, and where the work may be taken up again.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Zones">Its zones, as <see cref="IZoner"/> gives them.</param>
internal sealed record Division(TextSpan Span, ImmutableArray<ZoneSpan> Zones)
{
    /// <summary>The places at which it may be taken up again, in order; none where that must not be.</summary>
    public ImmutableArray<Seam> Seams { get; init; } = [];

    /// <summary>No block has this number or a greater one.</summary>
    public int NextBlock { get; init; }

    /// <summary>What the zoner knows of the whole text that a stretch of it does not tell.</summary>
    public object? Knowledge { get; init; }

    /// <summary>How many UTF-16 code units were read for it.</summary>
    public int Read { get; init; } = Span.Length;

    /// <summary>The smallest stretch from seam to seam that covers another; to the text's ends where no seam is.</summary>
    public TextSpan Between(int start, int end)
    {
        int first = Splicing.IndexFrom(Seams, start + 1) - 1;
        int last = Splicing.IndexFrom(Seams, end);
        return new TextSpan(first < 0 ? 0 : Seams[first].Offset, last < Seams.Length ? Seams[last].Offset : Span.End);
    }
}
