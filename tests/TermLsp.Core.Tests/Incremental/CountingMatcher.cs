using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Incremental;

/// <summary>A matcher whose conditions are known to look no further than so far, and which counts how much it is made to search.</summary>
internal sealed class CountingMatcher(ITermMatcher matcher, int reach) : ITermMatcher
{
    private int _searched;

    public int Reach => reach;

    /// <summary>How many UTF-16 code units were searched.</summary>
    public int Searched => _searched;

    public ImmutableArray<Occurrence> Find(ZonedText text, CancellationToken cancellation = default) =>
        Find(text, new TextSpan(0, text.Text.Length), cancellation);

    public ImmutableArray<Occurrence> Find(ZonedText text, TextSpan stretch, CancellationToken cancellation = default)
    {
        Interlocked.Add(ref _searched, stretch.Length);
        return matcher.Find(text, stretch, cancellation);
    }

    public ImmutableArray<Occurrence> FindAt(ZonedText text, int offset, CancellationToken cancellation = default) =>
        matcher.FindAt(text, offset, cancellation);
}
