using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>
/// Text of no particular kind: paragraphs between blank lines. What looks like a heading, an item or a table's row is a block of its own, for
/// people write so everywhere.
/// </summary>
internal sealed class PlainTextZoner : IResumableZoner
{
    private PlainTextZoner()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainTextZoner Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => Divide(text).Zones;

    /// <inheritdoc/>
    public Division Divide(SourceText text) => Divide(text, 0, former: null);

    /// <inheritdoc/>
    public Division Resume(SourceText text, Seam from, FormerDivision former) => Divide(text, from.Offset, former);

    private static Division Divide(SourceText text, int start, FormerDivision? former)
    {
        ZoneBuilder zones = new(text.Content, former?.NextBlock ?? 0);
        SeamList seams = new(text.Length, former);
        seams.Add(new Seam(start));
        int end = text.Length;
        int block = zones.NewBlock();
        for (int line = text.Lines.LineAt(start); line < text.Lines.Count; line++)
        {
            TextSpan span = text.Lines.Content(line);
            ReadOnlySpan<char> content = text.Content.AsSpan(span.Start, span.Length).Trim();
            if (content.IsEmpty && span.Start > start && seams.Add(new Seam(span.Start)))
            {
                end = span.Start;
                break;
            }

            if (content.IsEmpty || LineShape.IsOneLineBlock(content) || LineShape.StartsBlock(content))
                block = zones.NewBlock();
            if (content.StartsWith('|'))
                AddCells(zones, text.Content, span);
            else
                zones.Add(span, LineShape.IsHeading(content) ? Zone.Heading : Zone.Prose, block);
            if (LineShape.IsOneLineBlock(content))
                block = zones.NewBlock();
        }

        return new Division(new TextSpan(start, end), zones.ToImmutable()) { Seams = seams.ToImmutable(), NextBlock = zones.NextBlock };
    }

    private static void AddCells(ZoneBuilder zones, string text, TextSpan row)
    {
        int start = row.Start;
        while (start < row.End)
        {
            int bar = text.IndexOf('|', start, row.End - start);
            int end = bar < 0 ? row.End : bar;
            zones.Add(new TextSpan(start, end), Zone.Table, zones.NewBlock());
            start = end + 1;
        }
    }
}
