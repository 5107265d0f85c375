using BenchmarkDotNet.Attributes;
using TermLsp.Benchmarks.Match;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>Making a glossary set ready to be asked.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private GlossarySet _glossary = GlossarySet.Empty;

    /// <summary>How many terms the glossary has.</summary>
    [Params(300, 10_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void SetUp() => _glossary = Sample.Glossary(Terms);

    [Benchmark]
    public ITermMatcher Build() => MeasuredMatcher.Build(_glossary).Matcher;
}
