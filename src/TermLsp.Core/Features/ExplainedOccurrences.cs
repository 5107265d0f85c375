using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;

namespace TermLsp.Core.Features;

/// <summary>The occurrences at a place that a reader may ask about: a hover explains them, a definition leads to them.</summary>
internal static class ExplainedOccurrences
{
    /// <summary>Those that cover an offset, longest first.</summary>
    public static ImmutableArray<Occurrence> At(
        ITermMatcher matcher, Settings settings, Document document, int offset, CancellationToken cancellation) =>
        [.. matcher.FindAt(document.Zoned, offset, cancellation).Where(found => IsExplained(found, settings.HoverCode, document.Kind.IsCode))];

    // Letters in an address are no words. Names in code are explained by a glossary that somebody chose: an ordinary variable named token
    // needs no lecture from the built-in one.
    private static bool IsExplained(Occurrence occurrence, HoverCode where, bool isCode)
    {
        if (Zones.HoldsNoWords(occurrence.Zone))
            return false;
        bool isName = occurrence.Zone is Zone.Identifier or Zone.FencedCode;
        return where switch
        {
            HoverCode.All => true,
            HoverCode.Comments => !isName,
            HoverCode.Off => !isName && !isCode,
            _ => !(isName && occurrence.Entry.Glossary.IsBuiltin),
        };
    }
}
