using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
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
        byte[] tables = TermMatcher.Compile(terms);
        return new MeasuredMatcher(new TermMatcher(terms, tables), tables.Length);
    }
}
