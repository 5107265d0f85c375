using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Benchmarks.Match;

/// <summary>The matcher that is measured, and how much memory it takes: the one place that says which it is.</summary>
/// <param name="Matcher">The matcher, ready to be asked.</param>
/// <param name="Bytes">The size of its tables.</param>
internal sealed record MeasuredMatcher(ITermMatcher Matcher, long Bytes)
{
    /// <summary>Makes it from a glossary set: the work that the build time counts.</summary>
    public static MeasuredMatcher Build(GlossarySet terms)
    {
        // The simple matcher has no tables of its own: its size is what the heap holds more than before.
        long before = GC.GetTotalMemory(forceFullCollection: false);
        SimpleMatcher matcher = new(terms);
        return new MeasuredMatcher(matcher, Math.Max(0, GC.GetTotalMemory(forceFullCollection: false) - before));
    }
}
