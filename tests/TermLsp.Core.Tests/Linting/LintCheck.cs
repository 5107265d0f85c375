using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting;

/// <summary>Holds the linter to a fixture that marks every finding, <c>{|rule:form|}</c>: what is not marked must not be reported.</summary>
internal static class LintCheck
{
    public const string Terms = """
        concepts:
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA, hidden: [Low-Rank Adaption]}}
          - {id: github, en: {preferred: GitHub}}
          - {id: tuning, en: {preferred: fine-tuning, variants: strict}}
          - {id: gpt4o, en: {preferred: GPT-4o}}
          - {id: weight, en: {preferred: open-weight model, avoid: [open model]}}
          - {id: blocklist, en: {preferred: blocklist, forbidden: [blacklist]}}
          - {id: token, en: {preferred: token}, zh: {preferred: 词元, avoid: [{text: 令牌, fix: 词元, why: {zh: 令牌用于鉴权, en: it means something else}, when: {any: [模型], none: [鉴权]}}], except: [令牌桶]}}
        """;

    public static Document Document(string text, string kind = "markdown", string uri = "file:///a") =>
        new(uri, DocumentKind.Of(kind, uri), 1, new SourceText(text));

    public static void Finds(string fixture, string kind = "markdown", Settings? settings = null, string terms = Terms)
    {
        Fixture marked = Fixture.Parse(fixture);
        Analysis analysis = new Analysis(Glossaries.Read(terms)).With(settings ?? Settings.Default);
        Assert.Equal(
            string.Join("\n", marked.Spans.Select(span => Tell(span.Span, span.Name))),
            string.Join("\n", analysis.Lint(Document(marked.Text, kind), LanguageTag.English).Select(found => Tell(found.Span, found.Rule))));

        string Tell(TextSpan span, string rule) => $"{span.Start}..{span.End} {rule} [{marked.Text[span.Start..span.End]}]";
    }

    /// <summary>The text with edits made, which must be in order.</summary>
    public static string Apply(string text, ImmutableArray<TextEdit> edits)
    {
        SourceText result = new(text);
        foreach (TextEdit edit in edits.Reverse())
            result = result.Replace(edit.Span, edit.NewText);
        return result.Content;
    }
}
