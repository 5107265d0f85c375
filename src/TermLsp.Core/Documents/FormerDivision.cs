using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>A division as it was before a change, told in the offsets of the text after it.</summary>
internal sealed class FormerDivision(Division division, TextChange change)
{
    private readonly int _firstBehind = Splicing.IndexFrom(division.Seams, change.OldEnd);

    /// <summary>The first block number that it leaves free.</summary>
    public int NextBlock => division.NextBlock;

    /// <inheritdoc cref="Division.Knowledge"/>
    public object? Knowledge => division.Knowledge;

    /// <summary>How many seams stand behind the change.</summary>
    public int SeamsBehind => division.Seams.Length - _firstBehind;

    /// <summary>Where one of the seams behind the change stands now.</summary>
    public int SeamBehind(int index) => division.Seams[_firstBehind + index].Offset + change.Shift;

    /// <summary>Whether one of the seams behind the change stands at an offset.</summary>
    public bool HasSeamAt(int offset) => SeamAt(offset) is not null;

    /// <summary>Whether a seam is one of those behind the change.</summary>
    public bool Meets(Seam seam) => SeamAt(seam.Offset) is { } met && Equals(met.State, seam.State);

    /// <summary>The seams, as they were, of a stretch that begins before the change and ends behind it.</summary>
    public ReadOnlySpan<Seam> SeamsOf(TextSpan stretch)
    {
        TextSpan former = Former(stretch);
        int first = Splicing.IndexFrom(division.Seams, former.Start);
        return division.Seams.AsSpan()[first..Splicing.IndexFrom(division.Seams, former.End)];
    }

    /// <summary>This division with a stretch of it divided anew.</summary>
    /// <param name="anew">That stretch, which begins before the change and ends behind it.</param>
    /// <param name="length">How long the text is now.</param>
    public Division With(Division anew, int length)
    {
        TextSpan former = Former(anew.Span);
        return division with
        {
            Span = new TextSpan(0, length),
            Zones = Splicing.Splice(division.Zones, former, anew.Zones, change.Shift),
            Seams = Splicing.Splice(division.Seams, former, anew.Seams, change.Shift),
            NextBlock = anew.NextBlock,
            Read = anew.Read,
        };
    }

    private Seam? SeamAt(int offset)
    {
        int former = offset - change.Shift;
        int index = Splicing.IndexFrom(division.Seams, former);
        return former >= change.OldEnd && index < division.Seams.Length && division.Seams[index].Offset == former ? division.Seams[index] : null;
    }

    private TextSpan Former(TextSpan stretch) => stretch with { End = stretch.End - change.Shift };
}
