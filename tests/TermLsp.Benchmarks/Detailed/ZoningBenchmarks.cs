using BenchmarkDotNet.Attributes;
using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Benchmarks.Detailed;

/// <summary>Dividing a document of a megabyte into its zones, as after each edit.</summary>
[MemoryDiagnoser]
public class ZoningBenchmarks
{
    private DocumentKind _kind = null!;
    private string _content = "";

    /// <summary>The document's kind, as an editor names it.</summary>
    [Params("markdown", "plaintext", "csharp")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _kind = DocumentKind.Of(Kind, path: "");
        _content = Kind == "csharp" ? Sample.Code : Sample.Markdown;
    }

    [Benchmark]
    public ZonedText Zone() => new Document("file:///benchmark", _kind, version: 1, new SourceText(_content)).Zoned;
}
