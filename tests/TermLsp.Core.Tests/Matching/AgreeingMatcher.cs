using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>Answers what the matcher answers on every vector width of this machine, once all of them agree with the oracle.</summary>
internal sealed class AgreeingMatcher : ITermMatcher
{
    private readonly SimpleMatcher _oracle;
    private readonly (string Name, TermMatcher Matcher)[] _engines;

    public AgreeingMatcher(GlossarySet glossaries)
    {
        byte[] tables = TermMatcher.Compile(glossaries);
        _oracle = new SimpleMatcher(glossaries);
        _engines =
        [
            .. Enum.GetValues<VectorWidth>().Where(IsHere).Select(width => ($"{width}", new TermMatcher(glossaries, tables, width))),
            ("compiled twice", new TermMatcher(glossaries)),
        ];
    }

    public ImmutableArray<Occurrence> Find(ZonedText text, CancellationToken cancellation = default) =>
        Agreed(matcher => matcher.Find(text, cancellation));

    public ImmutableArray<Occurrence> Find(ZonedText text, TextSpan stretch, CancellationToken cancellation = default) =>
        Agreed(matcher => matcher.Find(text, stretch, cancellation));

    public ImmutableArray<Occurrence> FindAt(ZonedText text, int offset, CancellationToken cancellation = default) =>
        Agreed(matcher => matcher.FindAt(text, offset, cancellation));

    private ImmutableArray<Occurrence> Agreed(Func<ITermMatcher, ImmutableArray<Occurrence>> ask)
    {
        ImmutableArray<Occurrence> expected = ask(_oracle);
        foreach ((string name, TermMatcher matcher) in _engines)
        {
            ImmutableArray<Occurrence> found = ask(matcher);
            Assert.True(expected.SequenceEqual(found), $"{name} found\n{Tell(found)}\ninstead of\n{Tell(expected)}");
        }

        return expected;
    }

    private static string Tell(ImmutableArray<Occurrence> occurrences) =>
        string.Join("\n", occurrences.Select(o => $"  {o.Span.Start}..{o.Span.End} {o.Entry.Concept.Id.Value} {o.Term.Text.Value} {o.Casing} {o.Zone}"));

    private static bool IsHere(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => Vector512.IsHardwareAccelerated,
        VectorWidth.Bits256 => Vector256.IsHardwareAccelerated,
        VectorWidth.Bits128 => Vector128.IsHardwareAccelerated,
        _ => true,
    };
}
