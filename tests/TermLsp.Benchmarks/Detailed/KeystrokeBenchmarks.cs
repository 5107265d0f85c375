using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>One keystroke in the middle of a document of a megabyte: its text, its zones, and all its occurrences among 10,000 terms.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private Analysis _analysis = null!;
    private Document _document = null!;
    private SourceText _text = null!;

    /// <summary>The document's kind, as an editor names it.</summary>
    [Params("markdown", "plaintext", "csharp")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _analysis = new Analysis(Sample.Glossary(10_000));
        string content = Kind == "csharp" ? Sample.Code : Sample.Markdown;
        _document = new Document("file:///benchmark", DocumentKind.Of(Kind, path: ""), version: 1, new SourceText(content));
        _analysis.Occurrences(_document);
        _text = Typed();
    }

    /// <summary>What <c>didChange</c> does.</summary>
    [Benchmark]
    public SourceText Typed() => _document.Text.Replace(new TextSpan(_document.Text.Length / 2, _document.Text.Length / 2), "x");

    /// <summary>What the first request after it waits for.</summary>
    [Benchmark]
    public ZonedText Zoned() => _document.With(version: 2, _text).Zoned;

    /// <summary>What the first request for all occurrences waits for.</summary>
    [Benchmark]
    public ImmutableArray<Occurrence> Occurrences() => _analysis.Occurrences(_document.With(version: 2, _text));
}
