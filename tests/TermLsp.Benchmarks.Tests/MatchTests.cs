using System.Text;
using TermLsp.Benchmarks.Match;
using TermLsp.Core.Terminology;

namespace TermLsp.Benchmarks.Tests;

public sealed class MatchTests
{
    [Theory]
    [InlineData("RAG\n上下文窗口\n", "RAG|上下文窗口")]
    [InlineData("\uFEFFRAG\r\n\r\n  context window \t\r\nRAG", "RAG|context window")]
    [InlineData("rag\nRAG", "rag|RAG")]
    public void A_list_has_a_term_a_line(string file, string terms) =>
        Assert.Equal(terms, string.Join('|', Read(Encoding.UTF8.GetBytes(file), TermList.Read)));

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("EF BB BF", "is empty")]
    [InlineData("20 0A 0A", "holds no term: it has blank lines alone")]
    [InlineData("41 0A FF 0A", "is not UTF-8: see its byte 2")]
    public void A_list_that_cannot_be_read_is_told_in_one_line(string bytes, string expected)
    {
        byte[] file = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
        Assert.EndsWith($"' {expected}", Assert.Throws<BenchmarkException>(() => Read(file, TermList.Read)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_in_one_line()
    {
        using TemporaryFolder folder = new();
        string message = Assert.Throws<BenchmarkException>(() => InputFile.Read(Path.Combine(folder.Path, "none.txt"))).Message;
        Assert.Contains("none.txt' could not be read", message, StringComparison.Ordinal);
        Assert.EndsWith("is a folder", Assert.Throws<BenchmarkException>(() => InputFile.Read(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_is_Chinese_where_it_holds_a_Han_character()
    {
        GlossarySet glossary = TermList.ToGlossary(["RAG", "AI 助手"]);
        Assert.Equal(["en", "zh-CN"], glossary.Entries.Select(entry => entry.Concept.Terms.Single().Language.Value));
    }

    // Timed, but what it found does not depend on the clock.
    [Fact]
    public void What_was_found_is_counted()
    {
        MatchFigures figures = MatchBenchmark.Measure(["RAG", "context window"], "RAG has a context\nwindow.\n\nNo context\n\nwindow here.");
        Assert.Equal(2, figures.Matches);
    }

    [Fact]
    public void A_line_of_figures_can_be_read_back()
    {
        MatchFigures figures = new(1554.3, 142806, 4.32, 252.5);
        Assert.Equal("match: 1554.3 MB/s, 142806 matches, build 4.32 ms, 252.5 bytes/term", figures.ToString());
        Assert.Equal(figures, MatchFigures.Parse(figures + "\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("match: fast")]
    [InlineData("match: 1 MB/s, 2 matches, build 3 ms, 4 bytes/term\nmatch: 1 MB/s, 2 matches, build 3 ms, 4 bytes/term")]
    public void Another_line_is_no_line_of_figures(string line) => Assert.Null(MatchFigures.Parse(line));

    private static T Read<T>(byte[] bytes, Func<string, T> read)
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "file.txt");
        File.WriteAllBytes(path, bytes);
        return read(path);
    }
}
