using TermLsp.Core.Formats;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Formats;

/// <summary>Holds what is read of a Markdown glossary to what it should be.</summary>
internal static class MarkdownCheck
{
    public static GlossaryReadResult Read(string text) => MarkdownGlossaryReader.Instance.Read(new GlossaryInput("team.terms.md", new SourceText(text)));

    /// <summary>The text is without a fault, and gives this glossary, as <see cref="GlossaryTelling"/> tells it.</summary>
    public static void Tells(string text, string expected)
    {
        GlossaryReadResult result = Read(text);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(expected.ReplaceLineEndings("\n").TrimEnd() + "\n", GlossaryTelling.Of(result.Glossary));
    }
}
