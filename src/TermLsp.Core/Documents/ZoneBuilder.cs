using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>
/// Gathers a document's zones and holds to what <see cref="IZoner"/> promises, so that no zoner has to: spans come out in reading order,
/// none empty, none overlapping another (what begins first stays). A span never reaches over a line's end: it is cut there, and the next
/// line's indentation is left out.
/// </summary>
/// <param name="text">The whole document.</param>
/// <param name="firstBlock">The first block number that is free.</param>
internal sealed class ZoneBuilder(string text, int firstBlock = 0)
{
    private readonly List<ZoneSpan> _spans = [];
    private bool _isOrdered = true;

    /// <summary>The first block number that is still free.</summary>
    public int NextBlock { get; private set; } = firstBlock;

    /// <summary>A block that nothing belongs to yet.</summary>
    public int NewBlock() => NextBlock++;

    /// <summary>Adds a span, cut into lines; what of it lies outside the text, or is space alone, falls away.</summary>
    public void Add(TextSpan span, Zone zone, int block)
    {
        int end = Math.Min(span.End, text.Length);
        int start = Math.Max(span.Start, 0);
        while (start < end)
        {
            ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
            int lineEnd = rest.IndexOfAny('\n', '\r');
            if (lineEnd < 0)
            {
                AddPiece(start, end, zone, block);
                return;
            }

            AddPiece(start, start + rest[..lineEnd].TrimEnd().Length, zone, block);
            start = end - rest[lineEnd..].TrimStart().Length;
        }
    }

    /// <summary>What was added.</summary>
    public ImmutableArray<ZoneSpan> ToImmutable()
    {
        // A table's cells are added one by one, but their lines stand side by side.
        IEnumerable<ZoneSpan> ordered = _isOrdered ? _spans : _spans.OrderBy(span => span.Span.Start);
        ImmutableArray<ZoneSpan>.Builder zones = ImmutableArray.CreateBuilder<ZoneSpan>(_spans.Count);
        int last = 0;
        foreach (ZoneSpan zone in ordered)
        {
            TextSpan span = new(Math.Max(zone.Span.Start, last), zone.Span.End);
            if (span.Length <= 0)
                continue;
            if (IsText(zone.Zone))
                AddWithAddresses(zones, zone with { Span = span });
            else
                zones.Add(zone with { Span = span });
            last = span.End;
        }

        return zones.ToImmutable();
    }

    private static bool IsText(Zone zone) => zone is Zone.Prose or Zone.Heading or Zone.List or Zone.Table or Zone.Quote or Zone.LinkText
        or Zone.Comment or Zone.Docstring or Zone.String;

    private void AddWithAddresses(ImmutableArray<ZoneSpan>.Builder zones, ZoneSpan zone)
    {
        int from = zone.Span.Start;
        foreach ((TextSpan span, Zone kind) in Addresses.Find(text, zone.Span))
        {
            AddUnlessBlank(zones, zone with { Span = new TextSpan(from, span.Start) });
            zones.Add(zone with { Span = span, Zone = kind });
            from = span.End;
        }

        AddUnlessBlank(zones, zone with { Span = new TextSpan(from, zone.Span.End) });
    }

    private void AddUnlessBlank(ImmutableArray<ZoneSpan>.Builder zones, ZoneSpan zone)
    {
        if (!text.AsSpan(zone.Span.Start, zone.Span.Length).IsWhiteSpace())
            zones.Add(zone);
    }

    private void AddPiece(int start, int end, Zone zone, int block)
    {
        if (text.AsSpan(start, end - start).IsWhiteSpace())
            return;
        if (_spans.Count > 0)
        {
            ZoneSpan last = _spans[^1];
            if (last.Span.End == start && last.Zone == zone && last.Block == block)
            {
                _spans[^1] = last with { Span = new TextSpan(last.Span.Start, end) };
                return;
            }

            _isOrdered &= start >= last.Span.End;
        }

        _spans.Add(new ZoneSpan(new TextSpan(start, end), zone, block));
    }
}
