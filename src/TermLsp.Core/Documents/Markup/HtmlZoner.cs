using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>HTML, and what is written in its manner: XML, Vue's and Svelte's components.</summary>
/// <param name="bracesAreCode">Whether <c>{…}</c> in the text is an expression, as in Svelte; <c>{{…}}</c> is one everywhere.</param>
internal sealed class HtmlZoner(bool bracesAreCode = false) : IZoner
{
    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text) => new HtmlReader(text.Content, bracesAreCode).Read();
}
