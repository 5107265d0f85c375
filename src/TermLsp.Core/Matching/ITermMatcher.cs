using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching;

/// <summary>
/// Finds the forms of a glossary set in a text. Every feature that asks what stands in a text asks here. Implementations are immutable and
/// answer any number of threads at once. What counts as an occurrence is told in <c>src/ARCHITECTURE.md</c>, "Matching".
/// </summary>
public interface ITermMatcher
{
    /// <summary>The longest occurrence in original UTF-16 code units; what is longer is nobody's term.</summary>
    const int LongestSpan = 512;

    /// <summary>How far from an occurrence, in UTF-16 code units on each side, the text may decide whether it counts.</summary>
    int Reach => ContextCondition.WidestWindow;

    /// <summary>
    /// The occurrences in reading order, leftmost first, then longest, none overlapping another; the homographs at one span stand
    /// together, the nearest glossary's first.
    /// </summary>
    ImmutableArray<Occurrence> Find(ZonedText text, CancellationToken cancellation = default);

    /// <summary>
    /// The occurrences in a stretch of the text over whose ends no block goes on: what <see cref="Find(ZonedText, CancellationToken)"/> finds
    /// there. Conditions look beyond it.
    /// </summary>
    ImmutableArray<Occurrence> Find(ZonedText text, TextSpan stretch, CancellationToken cancellation = default);

    /// <summary>
    /// Every occurrence that covers an offset, longest first, then leftmost: overlapping and nested ones too. One that merely ends at the
    /// offset is told only where none covers it.
    /// </summary>
    ImmutableArray<Occurrence> FindAt(ZonedText text, int offset, CancellationToken cancellation = default);
}
