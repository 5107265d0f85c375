using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>MDX: Markdown between tags, expressions and imports. How far those reach is known only to who reads all, so all is divided.</summary>
internal sealed class MdxZoner : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text)
    {
        string masked = MdxMask.Blank(text.Content);
        if (MarkdownPart.Parse(text, masked, new TextSpan(0, text.Length), preamble: "", MarkdownPipelines.Mdx) is not { } part)
            return PlainTextZoner.Instance.Zones(text);
        ZoneBuilder zones = new(text.Content);
        part.AddZones(zones);
        return Unmasked(zones.ToImmutable(), masked, text.Content);
    }

    // What was masked is markup, though the tree takes it for the spaces of a sentence.
    private static ImmutableArray<ZoneSpan> Unmasked(ImmutableArray<ZoneSpan> zones, string masked, string text)
    {
        ImmutableArray<ZoneSpan>.Builder unmasked = ImmutableArray.CreateBuilder<ZoneSpan>(zones.Length);
        foreach (ZoneSpan zone in zones)
        {
            int start = zone.Span.Start;
            for (int i = start; i <= zone.Span.End; i++)
            {
                if (i < zone.Span.End && masked[i] == text[i])
                    continue;
                if (!text.AsSpan(start, i - start).IsWhiteSpace())
                    unmasked.Add(zone with { Span = new TextSpan(start, i) });
                start = i + 1;
            }
        }

        return unmasked.ToImmutable();
    }
}
