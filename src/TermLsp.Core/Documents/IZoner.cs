using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>Divides a document of one kind into zones.</summary>
public interface IZoner
{
    /// <summary>
    /// The zones in reading order, none overlapping another. What no span covers is markup: no term stands in it, or reaches over it, but
    /// for what stands at the start of a line inside one block. Never throws, whatever the text holds; takes time in proportion to it.
    /// </summary>
    ImmutableArray<ZoneSpan> Zones(SourceText text);
}
