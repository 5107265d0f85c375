using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>Where a term in a document is defined.</summary>
/// <param name="Entry">
/// The concept and its glossary: <see cref="Glossary.Location"/> tells the file, <see cref="Concept.Id"/> and <see cref="Concept.Line"/> the place.
/// </param>
/// <param name="Span">The occurrence in the document.</param>
public sealed record TermDefinition(GlossaryEntry Entry, TextSpan Span);

/// <summary>Leads from what stands in a document to the entries that define it.</summary>
internal static class DefinitionFeature
{
    /// <summary>The meanings of the longest occurrence that covers an offset, the nearest glossary's first.</summary>
    public static ImmutableArray<TermDefinition> At(
        ITermMatcher matcher, Settings settings, Document document, int offset, CancellationToken cancellation)
    {
        ImmutableArray<Occurrence> found = ExplainedOccurrences.At(matcher, settings, document, offset, cancellation);
        return
        [
            .. found.Where(occurrence => occurrence.Span == found[0].Span).Select(occurrence => new TermDefinition(occurrence.Entry, occurrence.Span)),
        ];
    }
}
