using TermLsp.Core.Documents;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Incremental;

/// <summary>What a keystroke in a document of a million characters makes TermLsp read again.</summary>
public sealed class WorkTests
{
    private const int Reach = 1000;

    // Two stretches between seams, and the paragraphs or functions that go on over their ends.
    private const int Little = 4000;

    private static readonly TermMatcher Matcher = new(Glossaries.Read(Glossaries.OfTerms("rag: RAG", "search: 检索")));

    private const string Prose = "## RAG\n\nWhat RAG does, and why it does *it* so.\nA line more, with `RAG` in it. 检索增强生成。\n\n- RAG\n- 检索\n\n> RAG\n\n";

    [Theory]
    [InlineData("markdown", "", Prose)]
    [InlineData("markdown", "---\ntitle: RAG\n---\n\n[RAG]: https://example.org\n\n", Prose)]
    [InlineData("markdown", "A note[^1].\n\n[^1]: RAG\n\n", Prose)]
    [InlineData("plaintext", "", Prose)]
    [InlineData("csharp", "namespace A\n{\nclass B\n{\n", "    // RAG goes on\n    // here.\n    void RAG()\n    {\n        Find(\"RAG\", $\"{rag} 检索\");\n    }\n\n")]
    [InlineData("python", "\"\"\"RAG\"\"\"\n", "def rag(a):\n    '''RAG\n\n    检索'''\n    # RAG\n    return \"RAG\"\n\n")]
    [InlineData("php", "<?php\n", "/* RAG */\n$rag = 'RAG';\n\n")]
    public void A_keystroke_reads_little(string kind, string beginning, string repeated)
    {
        CountingMatcher matcher = new(Matcher, Reach);
        string text = beginning + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        Document document = new("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text));
        document.Occurrences(matcher, CancellationToken.None);
        foreach (int tenth in Enumerable.Range(1, 9))
        {
            int at = text.Length * tenth / 10;
            int searched = matcher.Searched;
            document = document.With(tenth + 1, document.Text.Replace(new TextSpan(at, at), "x"));
            document.Occurrences(matcher, CancellationToken.None);
            Assert.InRange(document.Zoned.Division.Read, 1, Little);
            Assert.InRange(matcher.Searched - searched, 1, (2 * Reach) + Little);
        }
    }

    [Fact]
    public void A_text_that_comes_again_is_not_read_again()
    {
        CountingMatcher matcher = new(Matcher, Reach);
        Document document = new("a", DocumentKind.Of("markdown", "a"), 1, new SourceText(Prose));
        document.Occurrences(matcher, CancellationToken.None);
        Document again = document.With(2, new SourceText(string.Concat(Prose)));
        Assert.Equal(document.Occurrences(matcher, CancellationToken.None).AsEnumerable(), again.Occurrences(matcher, CancellationToken.None));
        Assert.Equal(Prose.Length, matcher.Searched);
    }
}
