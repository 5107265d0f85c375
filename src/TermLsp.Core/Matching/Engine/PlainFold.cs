using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// A text whose positions are its offsets: each character folds to one unit by itself. Most texts are so almost everywhere. Where one is not,
/// at an invisible character, a ligature, a pair of surrogates, a carriage return, it says that it was misread, and what was concluded does not
/// count. One thread at a time.
/// </summary>
internal sealed class PlainFold
{
    private readonly PlainFolding _folding = PlainFolding.Instance;
    private string _text = "";
    private TextSpan _window;
    private ImmutableArray<ZoneSpan> _zones = [];
    private int _index;

    // The zone that the offset sought lies in, or the next one: what is asked is asked there, but for an edge now and then.
    private ZoneSpan _near;

    /// <summary>Whether something was asked, since the last <see cref="Seek"/>, about a character that is not plain.</summary>
    public bool IsMisread { get; private set; }

    /// <summary>Takes another text: what lies in the window. Nothing stands beside it.</summary>
    public void Reset(ZonedText text, TextSpan window)
    {
        (_text, _window, _zones, _index) = (text.Text.Content, window, text.Spans, text.IndexFrom(window.Start));
        Turn();
    }

    /// <summary>Turns to an offset; offsets must not go back.</summary>
    public void Seek(int offset)
    {
        IsMisread = false;
        if (_near.Span.End > offset)
            return;
        ReadOnlySpan<ZoneSpan> zones = _zones.AsSpan();
        while (_index < zones.Length && zones[_index].Span.End <= offset)
            _index++;
        Turn();
    }

    /// <summary>The line of the zone that the offset sought lies in, or of the next one.</summary>
    public ZoneLine Line => new(_near, _index + 1 < _zones.Length ? _zones[_index + 1] : default, _window.Start);

    /// <inheritdoc cref="IComparedText.Has"/>
    public bool Has(int at) => _window.Contains(at);

    /// <inheritdoc cref="IComparedText.Folded"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Folded(int at) => Checked(_folding.Fold(_text[at]));

    /// <inheritdoc cref="IComparedText.Cased"/>
    public char Cased(int at)
    {
        Checked(_folding.Fold(_text[at]));
        return FoldingTable.FoldKeepingCase(_text[at]);
    }

    /// <inheritdoc cref="IComparedText.FoldedIn"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char FoldedIn(int block, int at) =>
        (uint)(at - _near.Span.Start) < (uint)_near.Span.Length && _near.Block == block ? Folded(at) : FoldedFar(block, at);

    /// <inheritdoc cref="IComparedText.IsIn"/>
    public bool IsIn(int block, int at) => TryZone(at, out ZoneSpan zone) && zone.Block == block;

    /// <inheritdoc cref="IComparedText.TryZone"/>
    public bool TryZone(int at, out ZoneSpan zone)
    {
        zone = _near;
        return _near.Span.Contains(at) || TryZoneFar(at, out zone);
    }

    private bool TryZoneFar(int at, out ZoneSpan zone)
    {
        int index = _index;
        ReadOnlySpan<ZoneSpan> zones = _zones.AsSpan();
        while (index > 0 && zones[index - 1].Span.End > at)
            index--;
        while (index < zones.Length && zones[index].Span.End <= at)
            index++;
        zone = index < zones.Length ? zones[index] : default;
        return zone.Span.Contains(at);
    }

    private char FoldedFar(int block, int at) => Has(at) && IsIn(block, at) ? Folded(at) : FoldingTable.Nothing;

    // Of a zone that goes on beyond the window the part inside counts.
    private void Turn()
    {
        _near = _index < _zones.Length ? _zones[_index] : default;
        _near = _near with { Span = new TextSpan(Math.Max(_near.Span.Start, _window.Start), Math.Min(_near.Span.End, _window.End)) };
    }

    private char Checked(char folded)
    {
        if (folded == FoldingTable.Nothing)
            IsMisread = true;
        return folded;
    }
}
