using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>
/// A text as forms are compared with it: folded units at positions, each of which comes from a place in the document. What a rule asks about
/// a text it asks here, so that the rules stand once for every way of folding. Implementations are small structures, for which the compiler
/// makes code of its own.
/// </summary>
internal interface IComparedText
{
    /// <summary>Whether there is such a position; negative ones there are none.</summary>
    bool Has(int at);

    /// <summary>The unit at a position, without its case.</summary>
    char Folded(int at);

    /// <summary>The unit at a position, with its case.</summary>
    char Cased(int at);

    /// <summary>Whether a match may start or end before a position: not inside a surrogate pair, nor inside a ligature.</summary>
    bool IsBoundary(int at);

    /// <summary>The document's span from one position to another, end exclusive; the range must not be empty.</summary>
    TextSpan Origin(int start, int end);

    /// <summary>The zone at a position; false in markup.</summary>
    bool TryZone(int at, out ZoneSpan zone);

    /// <summary>Whether a position lies in a block.</summary>
    bool IsIn(int block, int at);

    /// <summary>The unit at a position, without its case; U+FFFF where there is none, or it lies in another block.</summary>
    char FoldedIn(int block, int at);
}
