using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents;

/// <summary>What <see cref="IZoner"/> promises of any text.</summary>
internal static class ZonerPromise
{
    /// <summary>Holds a zoner to it; returns the zones.</summary>
    public static ImmutableArray<ZoneSpan> Holds(IZoner zoner, string text)
    {
        ImmutableArray<ZoneSpan> zones = zoner.Zones(new SourceText(text));
        int last = 0;
        foreach (ZoneSpan zone in zones)
        {
            Assert.True(last <= zone.Span.Start && zone.Span.Start < zone.Span.End && zone.Span.End <= text.Length, $"{zone} after {last} of {text.Length}");
            Assert.False(text.AsSpan(zone.Span.Start, zone.Span.Length).ContainsAny('\n', '\r'), $"{zone} goes over a line's end");
            Assert.True(zone.Block >= 0 && Enum.IsDefined(zone.Zone), $"{zone}");
            last = zone.Span.End;
        }

        return zones;
    }
}
