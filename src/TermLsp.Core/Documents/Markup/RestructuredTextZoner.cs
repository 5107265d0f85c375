using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>reStructuredText, Sphinx's too.</summary>
internal sealed class RestructuredTextZoner : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => new RestructuredTextReader(text).Read();
}
