using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>
/// Text of no particular kind: paragraphs between blank lines. What looks like a heading, an item or a table's row is a block of its own, for
/// people write so everywhere.
/// </summary>
internal sealed class PlainTextZoner : IZoner
{
    private PlainTextZoner()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainTextZoner Instance { get; } = new();

    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text)
    {
        ZoneBuilder zones = new(text.Content);
        int block = zones.NewBlock();
        for (int line = 0; line < text.Lines.Count; line++)
        {
            TextSpan span = text.Lines.Content(line);
            ReadOnlySpan<char> content = text.Content.AsSpan(span.Start, span.Length).Trim();
            if (content.IsEmpty || LineShape.IsOneLineBlock(content) || LineShape.StartsBlock(content))
                block = zones.NewBlock();
            if (content.StartsWith('|'))
                AddCells(zones, text.Content, span);
            else
                zones.Add(span, LineShape.IsHeading(content) ? Zone.Heading : Zone.Prose, block);
            if (LineShape.IsOneLineBlock(content))
                block = zones.NewBlock();
        }

        return zones.ToImmutable();
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
