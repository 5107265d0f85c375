using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting;

/// <summary>
/// The rules' pages: what each of them shows is what happens. A fence's second word says what it is: a <c>glossary</c>, <c>settings</c>, a <c>wrong</c>
/// text with the <c>report</c> that the command line prints and what it is when <c>fixed</c> (all that is certain) or <c>changed</c> (the first choice
/// of each finding), or a <c>right</c> text, which is left alone. Glossary and settings count until others come.
/// </summary>
public sealed class RulePageTests
{
    public static TheoryData<string, string> Pages => [.. RuleIds.All.SelectMany(rule => new (string, string)[] { (rule, "en"), (rule, "zh") })];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_shows_is_what_happens(string rule, string language)
    {
        LanguageTag reader = LanguageTag.Parse(language)!.Value;
        string page = RulePages.Find(rule, reader)!.Text;
        Assert.Equal(page, Performed(page, reader));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_name_a_summary_and_examples_of_both_kinds(string rule, string language)
    {
        RulePage page = RulePages.Find(rule, LanguageTag.Parse(language)!.Value)!;
        Assert.StartsWith($"# {rule}\n\n", page.Text, StringComparison.Ordinal);
        Assert.Matches("[.。]$", page.Summary);
        Assert.DoesNotContain('`', page.Summary);
        string[] roles = [.. MarkdownFence.All(page.Text).Select(fence => fence.Role)];
        Assert.Contains("wrong", roles);
        Assert.Contains("report", roles);
        Assert.Contains("right", roles);
        Assert.All(roles, role => Assert.Contains(role, (string[])["", "glossary", "settings", "wrong", "report", "fixed", "changed", "right"]));
    }

    [Fact]
    public void Both_languages_show_examples_of_the_same_kinds() => Assert.All(
        RuleIds.All,
        rule => Assert.Equal(
            MarkdownFence.All(RulePages.Find(rule, LanguageTag.English)!.Text).Select(fence => fence.Role),
            MarkdownFence.All(RulePages.Find(rule, LanguageTag.SimplifiedChinese)!.Text).Select(fence => fence.Role)));

    [Fact]
    public void Default_severities_on_the_pages_are_the_rules() => Assert.All(
        LintRules.All,
        rule => Assert.Contains(
            $"**Severity:** {rule.DefaultSeverity?.ToString().ToLowerInvariant() ?? "off"}", RulePages.Find(rule.Id, LanguageTag.English)!.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData(null, "term-case", "en", null)]
    [InlineData("", "term-case", "en", null)]
    [InlineData("https://a.example/b", "unknown-rule", "en", null)]
    [InlineData("https://a.example/b/", "term-case", "en", "https://a.example/b/blob/HEAD/src/TermLsp.Core/Linting/Rules/term-case.md")]
    [InlineData("https://a.example/b", "first-use", "zh-TW", "https://a.example/b/blob/HEAD/src/TermLsp.Core/Linting/Rules/first-use.zh.md")]
    public void A_page_has_an_address_where_the_project_has_one(string? project, string rule, string language, string? expected)
    {
        Assert.Equal(expected, RulePages.Address(project, rule, LanguageTag.Parse(language)!.Value));
        if (expected is not null)
            Assert.True(File.Exists(Path.Combine(Repository.Root, new Uri(expected).AbsolutePath[(new Uri(project!).AbsolutePath.TrimEnd('/') + "/blob/HEAD/").Length..])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown-rule")]
    [InlineData("../html/page")]
    public void What_is_no_rule_has_no_page(string rule) => Assert.Null(RulePages.Find(rule, LanguageTag.English));

    // The page with what really happens in the place of what it says.
    private static string Performed(string page, LanguageTag reader)
    {
        GlossarySet glossaries = new([]);
        Settings settings = Settings.Default;
        (string kind, string text) = ("", "");
        string performed = page;
        int grown = 0;
        foreach (MarkdownFence fence in MarkdownFence.All(page))
        {
            switch (fence.Role)
            {
                case "glossary":
                    glossaries = Glossaries.Read(fence.Text);
                    break;
                case "settings":
                    (settings, ImmutableArray<GlossaryDiagnostic> problems) = SettingsReader.Read(new SourceText(fence.Text), null, Settings.Default);
                    Assert.Empty(problems);
                    break;
                case "wrong":
                    (kind, text) = (fence.Kind, fence.Text);
                    Assert.NotEmpty(Found());
                    break;
                case "right":
                    (kind, text) = (fence.Kind, fence.Text);
                    Assert.Equal(("", fence.Text), (Report(), fence.Text));
                    break;
                case "report":
                    Show(fence, Report());
                    break;
                case "fixed":
                    Show(fence, LintCheck.Apply(text, CertainFixes.Of(Found())));
                    break;
                case "changed":
                    Show(fence, LintCheck.Apply(text, [.. Found().SelectMany(found => found.Fixes.Take(1)).SelectMany(fix => fix.Edits)]));
                    break;
            }
        }

        return performed;

        ImmutableArray<LintDiagnostic> Found() => new Analysis(glossaries).With(settings).Lint(LintCheck.Document(text, kind), reader);

        string Report() => string.Concat(Found().Select(found =>
        {
            HumanPosition at = HumanPosition.Of(new SourceText(text), found.Span.Start);
            return $"{at.Line}:{at.Column}: {found.Severity.ToString().ToLowerInvariant()} {found.Rule}: {found.Message}\n";
        }));

        void Show(MarkdownFence fence, string happened)
        {
            performed = string.Concat(performed.AsSpan(0, fence.Span.Start + grown), happened, performed.AsSpan(fence.Span.End + grown));
            grown += happened.Length - fence.Span.Length;
        }
    }
}
