using TermLsp.Benchmarks.Corpus;
using TermLsp.Benchmarks.Load;
using TermLsp.Workspace;

namespace TermLsp.Benchmarks.Tests;

public sealed class LoadTests
{
    [Fact]
    public void The_glossary_that_is_written_holds_the_terms_and_no_mistake()
    {
        using TemporaryFolder folder = new();
        string[] terms = [.. new CorpusModel(seed: 1).Terms(1000)];
        string path = Path.Combine(folder.Path, "words.yaml");
        GlossaryText.Write(path, terms);
        LoadedGlossaries loaded = GlossaryLoader.Load([path], builtin: false);
        Assert.Empty(loaded.Problems);
        Assert.Equal(terms, loaded.Glossaries.Glossaries.Single().Concepts.Select(concept => concept.Terms.Single().Text.Value));
    }

    [Fact]
    public void A_row_says_whether_its_bound_holds()
    {
        Assert.Equal("| 10,000 | 1.2 | 100.0 | 4.0 | 1/25 |", Row(10_000, new LoadCost(100, 4)));
        Assert.Equal("| 100,000 | 1.2 | 100.0 | 2.0 (≤ 3: ok) | 1/50 |", Row(100_000, new LoadCost(100, 2)));
        Assert.Equal("| 100,000 | 1.2 | 100.0 | 4.0 (≤ 3: MISSED) | 1/25 |", Row(100_000, new LoadCost(100, 4)));
    }

    private static string Row(int terms, LoadCost cost)
    {
        LoadReport report = new();
        report.Add(terms, 1_200_000, cost);
        return report.ToTable().Split('\n')[^1];
    }
}
