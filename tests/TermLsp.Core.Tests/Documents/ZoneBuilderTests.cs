using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents;

/// <summary>What a builder makes of the spans that it is given.</summary>
public sealed class ZoneBuilderTests
{
    private static string Build(string text, params (int Start, int End, Zone Zone)[] spans)
    {
        ZoneBuilder zones = new(text);
        foreach ((int start, int end, Zone zone) in spans)
            zones.Add(new TextSpan(start, end), zone, 0);
        ImmutableArray<ZoneSpan> built = zones.ToImmutable();
        return string.Join(" ", built.Select(zone => $"{zone.Span.Start}..{zone.Span.End}:{zone.Zone}"));
    }

    [Fact]
    public void A_span_is_cut_into_lines() => Assert.Equal("0..1:Prose 4..5:Prose 9..11:Prose", Build("a \r\nb\n\n\t c ", (0, 5, Zone.Prose), (5, 11, Zone.Prose)));

    [Fact]
    public void Spans_that_touch_are_one() => Assert.Equal("0..2:Prose 2..3:Table", Build("abc", (0, 1, Zone.Prose), (1, 2, Zone.Prose), (2, 3, Zone.Table)));

    [Fact]
    public void Spans_come_in_order_and_none_covers_another() => Assert.Equal("0..3:List 3..4:Prose 4..6:Table", Build("abcdef", (2, 4, Zone.Prose), (0, 3, Zone.List), (3, 9, Zone.Table)));

    [Fact]
    public void What_is_empty_falls_away() => Assert.Equal("", Build("a   b", (0, 0, Zone.Prose), (1, 4, Zone.Prose), (4, 2, Zone.Prose), (7, 9, Zone.Prose)));

    [Fact]
    public void Addresses_in_text_are_zones_and_in_code_are_none() => Assert.Equal(
        "0..2:Prose 2..13:Url 13..15:Prose 15..29:FencedCode", Build("a https://a.b c src/rag/a.cs x", (0, 15, Zone.Prose), (15, 29, Zone.FencedCode)));
}
