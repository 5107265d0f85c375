using System.Text;
using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Files that nobody writes, or whose author means harm: they are read to the end, and what is wrong is said.</summary>
public sealed class MarkdownHostileTests
{
    private static GlossaryReadResult Read(string text) => MarkdownGlossaryReader.Instance.Read(new GlossaryInput("a.md", new SourceText(text)));

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    [Fact]
    public void A_hundred_thousand_headings_are_entries()
    {
        StringBuilder text = new();
        for (int i = 0; i < 100_000; i++)
            text.Append("## Term ").Append(i % 10).Append("\n\nText.\n\nRelated: Term 1\n\n");
        GlossaryReadResult result = Read(text.ToString());
        Assert.Empty(result.Diagnostics);
        Assert.Equal(100_000, result.Glossary.Concepts.Count);
        Assert.Equal("term-9-10000", result.Glossary.Concepts[^1].Id.Value);
    }

    [Theory]
    [InlineData("Also: ", "a, ", 50_000)]
    [InlineData("English: ", "ABC, ", 20_000)]
    [InlineData("Avoid: ", "a (b) ", 100_000)]
    [InlineData("Avoid: ", "(", 300_000)]
    [InlineData("Avoid: x ", "(ab)", 50_000)]
    [InlineData("Related: ", "[a](#b), ", 50_000)]
    [InlineData("Source: ", "https://example.org/a ", 50_000)]
    [InlineData("", "Also: a\n", 20_000)]
    [InlineData("", "Definition (xx-a):\n", 20_000)]
    [InlineData("", "- Also: a\n", 50_000)]
    [InlineData("", "<!--more-->\n\nx\n\n", 20_000)]
    [InlineData("", "text\n\n", 100_000)]
    [InlineData("", "long words ", 1_000_000)]
    [InlineData("", "：", 1_000_000)]
    public void A_body_of_any_length_is_one_entry(string start, string more, int times)
    {
        Concept concept = Assert.Single(Read($"## Term\n\n{start}{Repeat(more, times)}\n").Glossary.Concepts);
        Assert.Equal("term", concept.Id.Value);
    }

    [Theory]
    [InlineData("| Term | Definition |\n|---|---|\n", "| a | b |\n", 10_000)]
    [InlineData("", "a\n: b\n\n", 10_000)]
    [InlineData("", "- **a**: b\n", 10_000)]
    public void Lists_of_any_length_are_entries(string start, string more, int times) =>
        Assert.Equal(times, Read(start + Repeat(more, times)).Glossary.Concepts.Count);

    [Fact]
    public void A_heading_that_is_too_long_names_nothing()
    {
        GlossaryDiagnostic found = Assert.Single(Read($"## {Repeat("word · ", 100_000)}\n\ntext\n").Diagnostics);
        Assert.Equal("glossary-no-term", found.Code);
    }

    [Theory]
    [InlineData("[a](", 100_000)]
    [InlineData("[a]: b\n", 100_000)]
    public void What_Markdown_would_take_hours_for_is_told(string mark, int times)
    {
        GlossaryReadResult result = Read($"## Term\n\n{Repeat(mark, times)}\n");
        Assert.Equal("glossary-too-large", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_long_list_of_links_is_no_tangle() =>
        Assert.Equal(10_000, Read("# Glossary\n\n" + Repeat("- [Term](#term)\n", 10_000) + "\n" + Repeat("## Term\n", 10_000) + "\n" + Repeat("[a]: b\n", 2_000)).Glossary.Concepts.Count);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    public void Nesting_past_all_measure_is_told(string mark)
    {
        GlossaryReadResult result = Read($"## Term\n\n{Repeat(mark, 2_000)}x\n");
        Assert.Equal("glossary-too-large", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("a", result.Glossary.Id);
    }

    [Theory]
    [InlineData("*", 100)]
    [InlineData("[", 100)]
    [InlineData("(", 500)]
    [InlineData("**a ", 100)]
    [InlineData("`", 999)]
    [InlineData("<", 999)]
    public void Marks_that_are_never_answered_are_text(string mark, int times) =>
        Assert.Single(Read($"## {Repeat(mark, times)}x\n\ntext\n").Glossary.Concepts);

    [Fact]
    public void Half_characters_and_NUL_are_kept_from_doing_harm()
    {
        GlossaryReadResult result = Read("## a\uD83Db\n\n避免：\uDE00（\uD83D）\n\nx\0y\uD83D\n\n## \0\n");
        Assert.Equal(["a\uD83Db", "\uFFFD"], result.Glossary.Concepts.Select(concept => concept.Terms[0].Text.Value));
        Assert.Equal("x\uFFFDy\uD83D", result.Glossary.Concepts[0].Definitions[0].Short?.Value);
        Assert.Equal("\uDE00", result.Glossary.Concepts[0].Terms[1].Text.Value);
    }

    [Fact]
    public void Plain_text_of_any_length_is_read()
    {
        GlossaryReadResult result = PlainTextGlossaryReader.Instance.Read(new GlossaryInput("a.txt", new SourceText(Repeat("Term\n\nText（a）。\n\n", 100_000))));
        Assert.Equal(100_000, result.Glossary.Concepts.Count);
    }

    [Fact]
    public void Whatever_the_text_is_it_is_read() => CsCheck.Check.Sample(RandomText.Gen, text =>
    {
        foreach (IGlossaryReader reader in (IGlossaryReader[])[MarkdownGlossaryReader.Instance, PlainTextGlossaryReader.Instance])
        {
            GlossaryReadResult result = reader.Read(new GlossaryInput("a.md", new SourceText(text)));
            Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.Start, 0, diagnostic.Span.End));
            Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, 0, text.Length));
            foreach (Concept concept in result.Glossary.Concepts)
            {
                Assert.InRange(concept.Span.End, concept.Span.Start, text.Length);
                Assert.All(concept.Terms, term => Assert.InRange(term.Text.Span.End, term.Text.Span.Start, text.Length));
                Assert.All(concept.Definitions, definition => Assert.True(definition.Short is not null || definition.Long is not null));
            }
        }
    }, iter: Fuzz.Cases(inCi: 3_000));
}
