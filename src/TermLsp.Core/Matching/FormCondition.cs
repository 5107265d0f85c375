using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A <see cref="ContextCondition"/> whose words are ready to be compared, and the zones of the glossary's scope.</summary>
internal sealed record FormCondition(NearbyWords Any, NearbyWords None, int Window, ImmutableArray<Zone> Zones)
{
    /// <summary>Whether it holds around a span. The windows end there as if the text did.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What stands under the condition.</param>
    /// <param name="zone">The zone that it stands in.</param>
    /// <param name="room">A fold to use; what it holds is lost.</param>
    public bool Holds(ZonedText text, TextSpan span, Zone zone, ZonedFold room)
    {
        if (!Zones.IsEmpty && !Zones.Contains(zone))
            return false;
        TextSpan before = new(Math.Max(0, span.Start - Window), span.Start);
        TextSpan after = new(span.End, Math.Min(text.Text.Length, span.End + Window));
        return (Any.IsEmpty || Any.StandIn(text, before, room) || Any.StandIn(text, after, room))
            && !None.StandIn(text, before, room) && !None.StandIn(text, after, room);
    }
}
