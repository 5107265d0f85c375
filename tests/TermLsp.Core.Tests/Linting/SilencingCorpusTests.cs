using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Silencing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Testing.Corpus;

namespace TermLsp.Core.Tests.Linting;

/// <summary>In documents of every kind: what is ignored is told no more, all else still is, and the document reads as before.</summary>
public sealed class SilencingCorpusTests
{
    // Each costs a few parses of a document.
    private const int EveryFinding = 7;

    private static readonly Analysis Analysis = new(Glossaries.Read(CorpusTerms.Glossary));

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().Build();

    [Theory]
    [InlineData(SilenceScope.Line)]
    [InlineData(SilenceScope.Document)]
    public void What_is_ignored_is_told_no_more_and_nothing_else_changes(SilenceScope scope)
    {
        for (int seed = 1; seed <= Fuzz.Cases(1); seed++)
        {
            foreach (PlantedDocument planted in CorpusWriter.Documents(seed).Where(planted => planted.Format.Kind != "plaintext"))
                Check(planted, scope);
        }
    }

    private static void Check(PlantedDocument planted, SilenceScope scope)
    {
        Document document = LintCheck.Document(planted.Text, planted.Format.Kind, "file:///" + planted.Format.FileName);
        ImmutableArray<LintDiagnostic> all = Analysis.Lint(document, LanguageTag.English);
        int asked = 0;
        int offered = 0;
        for (int i = 0; i < all.Length; i += EveryFinding)
        {
            asked++;
            if (Analysis.Silence(document, all[i], scope) is not { } edits)
                continue;
            offered++;
            CheckEdit(document, all, all[i], Assert.Single(edits), scope);
        }

        // Inside a paragraph of reStructuredText and in a table of AsciiDoc no comment can stand.
        int least = scope == SilenceScope.Document ? asked : planted.Format.Kind is "restructuredtext" or "asciidoc" ? asked / 4 : asked * 3 / 4;
        Assert.True(offered >= least, $"{planted.Format.Kind}: {offered} of {asked} could be ignored");
    }

    private static void CheckEdit(Document document, ImmutableArray<LintDiagnostic> all, LintDiagnostic ignored, TextEdit edit, SilenceScope scope)
    {
        Document after = new(document.Uri, document.Kind, 2, document.Text.Replace(edit.Span, edit.NewText));
        LineIndex lines = document.Text.Lines;
        int line = lines.LineAt(ignored.Span.Start);
        IEnumerable<LintDiagnostic> left = all.Where(found => found.Rule != ignored.Rule || (scope == SilenceScope.Line && lines.LineAt(found.Span.Start) != line));
        TextSpan Moved(TextSpan span) => span.Start >= edit.Span.Start ? span.Moved(edit.NewText.Length) : span;
        string where = $"{document.Kind.Id}, {edit}:\n";
        Assert.Equal(
            where + string.Join("\n", left.Select(found => $"{Moved(found.Span)} {found.Rule}")),
            where + string.Join("\n", Analysis.Lint(after, LanguageTag.English).Select(found => $"{found.Span} {found.Rule}")));
        if (document.Kind.Id == "markdown")
            Assert.Equal(where + Html(document.Text.Content), where + Html(after.Text.Content));
    }

    // As a reader sees it: without comments, and with no regard to spaces beside tags.
    private static string Html(string markdown)
    {
        string html = Regex.Replace(Markdown.ToHtml(markdown, Pipeline), "<!--.*?-->", "", RegexOptions.Singleline);
        return Regex.Replace(Regex.Replace(html, "\\s+", " "), " ?(<[^>]*>) ?", "$1").Trim();
    }
}
