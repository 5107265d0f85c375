using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using TermLsp.Benchmarks.Match;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>All terms of a document of a megabyte, and those under the caret.</summary>
[MemoryDiagnoser]
public class FindBenchmarks
{
    private ITermMatcher _matcher = null!;
    private ZonedText _text = null!;
    private int _offset;

    /// <summary>How many terms the glossary has.</summary>
    [Params(13, 300, 10_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _matcher = MeasuredMatcher.Build(Sample.Glossary(Terms)).Matcher;
        _text = ZonedText.Plain(Sample.Markdown);
        _offset = Sample.Markdown.IndexOf("模型", Sample.Markdown.Length / 2, StringComparison.Ordinal);
    }

    /// <summary>Lint, references, the list of terms.</summary>
    [Benchmark]
    public ImmutableArray<Occurrence> Find() => _matcher.Find(_text);

    /// <summary>A hover in the middle of the document.</summary>
    [Benchmark]
    public ImmutableArray<Occurrence> FindAt() => _matcher.FindAt(_text, _offset);
}
