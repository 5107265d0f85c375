using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>AsciiDoc.</summary>
internal sealed class AsciiDocZoner : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => new AsciiDocReader(text).Read();
}
