using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <summary>Divides source code into comments, strings and code, by the table of languages.</summary>
internal sealed class CodeZoner(CodeLanguage language) : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => new CodeScanner(language, text.Content).Scan();
}
