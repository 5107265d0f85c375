using System.Text.RegularExpressions;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>Holds a zoner to a fixture that marks every zone, or to the blocks that a text falls into.</summary>
internal static class ZonerCheck
{
    /// <summary>Zones by their names in files, <c>{|link-text:…|}</c>: what is not marked must not be found.</summary>
    public static void Zones(IZoner zoner, string fixture)
    {
        Fixture marked = Fixture.Parse(fixture);
        string found = string.Join("\n", zoner.Zones(new SourceText(marked.Text))
            .Select(zone => $"{zone.Span.Start}..{zone.Span.End} {Name(zone.Zone)} [{marked.Text[zone.Span.Start..zone.Span.End]}]"));
        string expected = string.Join("\n", marked.Spans
            .Select(span => $"{span.Span.Start}..{span.Span.End} {span.Name} [{marked.Text[span.Span.Start..span.Span.End]}]"));
        Assert.Equal(expected, found);
    }

    /// <summary>A block's spans joined by <c>/</c>, blocks by <c> ; </c>.</summary>
    public static void Blocks(IZoner zoner, string text, string expected) => Assert.Equal(
        expected,
        string.Join(" ; ", zoner.Zones(new SourceText(text)).GroupBy(zone => zone.Block)
            .Select(block => string.Join("/", block.Select(zone => text[zone.Span.Start..zone.Span.End].Trim())))));

    private static string Name(Zone zone) => Regex.Replace(zone.ToString(), "(?<=[a-z])[A-Z]", "-$0").ToLowerInvariant();
}
