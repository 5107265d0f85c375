using System.Runtime.CompilerServices;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Engine;

/// <summary>A <see cref="PlainFold"/>: positions are offsets.</summary>
internal readonly struct PlainText(PlainFold fold) : IComparedText
{
    public bool Has(int at) => fold.Has(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Folded(int at) => fold.Folded(at);

    public char Cased(int at) => fold.Cased(at);

    public bool IsBoundary(int at) => true;

    public TextSpan Origin(int start, int end) => new(start, end);

    public bool TryZone(int at, out ZoneSpan zone) => fold.TryZone(at, out zone);

    public bool IsIn(int block, int at) => fold.IsIn(block, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char FoldedIn(int block, int at) => fold.FoldedIn(block, at);
}
