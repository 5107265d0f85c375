using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>A <see cref="ZonedFold"/>: any text, folded exactly.</summary>
internal readonly struct ExactText(ZonedFold fold) : IComparedText
{
    public bool Has(int at) => fold.Has(at);

    public char Folded(int at) => fold.Text.Folded(at);

    public char Cased(int at) => fold.Text.Cased(at);

    public bool IsBoundary(int at) => fold.Text.IsBoundary(at);

    public TextSpan Origin(int start, int end) => fold.Text.Origin(start, end);

    public bool TryZone(int at, out ZoneSpan zone) => fold.TryZone(at, out zone);

    public bool IsIn(int block, int at) => fold.TryZone(at, out ZoneSpan zone) && zone.Block == block;

    public char FoldedIn(int block, int at) => Has(at) && IsIn(block, at) ? Folded(at) : FoldingTable.Nothing;
}
