using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Features;

/// <summary>The occurrences at a place that a reader may ask about: a hover explains them, a definition leads to them.</summary>
internal static class ExplainedOccurrences
{
    /// <summary>Those that cover an offset, longest first.</summary>
    public static ImmutableArray<Occurrence> At(ITermMatcher matcher, Document document, int offset, CancellationToken cancellation) =>
        [.. matcher.FindAt(document.Zoned, offset, cancellation).Where(IsExplained)];

    // Letters in an address are no words. Names in code are explained by a glossary that somebody chose: an ordinary variable named token
    // needs no lecture from the built-in one.
    private static bool IsExplained(Occurrence occurrence) =>
        !Zones.HoldsNoWords(occurrence.Zone)
        && !(occurrence.Entry.Glossary.IsBuiltin && occurrence.Zone is (Zone.Identifier or Zone.FencedCode));
}
