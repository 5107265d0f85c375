using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>What stands under the caret.</summary>
/// <param name="Span">The longest occurrence that covers the caret.</param>
/// <param name="Language">The language to explain it in.</param>
/// <param name="Homographs">Its meanings, the nearest glossary's first; never empty.</param>
/// <param name="Nested">Concepts whose shorter forms cover the caret too: 上下文 in 上下文窗口.</param>
public sealed record Hover(
    TextSpan Span, LanguageTag Language, ImmutableArray<Occurrence> Homographs, ImmutableArray<GlossaryEntry> Nested);

/// <summary>Finds what to explain at a place.</summary>
internal static class HoverFeature
{
    public static Hover? At(
        ITermMatcher matcher, Settings settings, Document document, int offset, LanguageTag clientLanguage, CancellationToken cancellation)
    {
        ImmutableArray<Occurrence> found = ExplainedOccurrences.At(matcher, settings, document, offset, cancellation);
        if (found.IsEmpty)
            return null;
        TextSpan span = found[0].Span;
        ImmutableArray<Occurrence> homographs = [.. found.Where(occurrence => occurrence.Span == span)];
        ImmutableArray<GlossaryEntry> nested =
        [
            .. found.Where(occurrence => occurrence.Span != span && span.Contains(occurrence.Span))
                .Select(occurrence => occurrence.Entry).Except(homographs.Select(homograph => homograph.Entry)),
        ];
        return new Hover(span, settings.Language ?? document.Language ?? clientLanguage, homographs, nested);
    }
}
