using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>
/// A place at which a document falls into two: no block goes on from before it to behind it, and whoever divides on from here in this state
/// finds what dividing the whole finds. A line begins there, and it is not the text's end.
/// </summary>
/// <param name="Offset">Where, in UTF-16 code units.</param>
/// <param name="State">What the zoner must know there; compared by value.</param>
internal readonly record struct Seam(int Offset, object? State = null) : IPlaced<Seam>
{
    /// <summary>
    /// Nearer ones are not kept: they would fill memory and be moved at each edit, while dividing so much more again costs next to nothing.
    /// </summary>
    public const int Distance = 512;

    int IPlaced<Seam>.Start => Offset;

    Seam IPlaced<Seam>.Moved(int by) => this with { Offset = Offset + by };
}
