using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>LaTeX, and TeX where it is written alike.</summary>
internal sealed class LatexZoner : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => new LatexReader(text.Content).Read();
}
