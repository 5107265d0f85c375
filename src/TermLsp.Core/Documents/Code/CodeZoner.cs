using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Code;

/// <summary>Divides source code into comments, strings and code, by the table of languages.</summary>
internal sealed class CodeZoner(CodeLanguage language) : IResumableZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => Divide(text).Zones;

    /// <inheritdoc/>
    public Division Divide(SourceText text) => new CodeScanner(language, text.Content).Scan();

    /// <inheritdoc/>
    public Division Resume(SourceText text, Seam from, FormerDivision former) =>
        new CodeScanner(language, text.Content, from, former).Scan();
}
