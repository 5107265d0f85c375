using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Configuration;

public sealed class SettingsReaderTests
{
    private static Settings Read(string text, Settings? below = null)
    {
        (Settings settings, var diagnostics) = SettingsReader.Read(new SourceText(text), "/folder", below ?? Settings.Default, isJson: text.StartsWith("{\"", StringComparison.Ordinal));
        Assert.Empty(diagnostics);
        return settings;
    }

    private const string Nested = """
        glossaries: [words.yaml, 'docs/**/*.md']
        builtin: false
        language: zh
        hover: {languages: [en, zh-TW], style: short, code: comments}
        completion:
          enable: false
          pinyin: off
          limit: 20
        lint:
          enable: false
          rules: {term-case: error, first-use: hint, misspelled-term: off}
          include: docs/**
          exclude: [docs/old/**]
          ignore: [LORA]
          zones: [prose, link-text]
        trace: verbose
        """;

    private const string Dotted = """
        glossaries: [words.yaml, 'docs/**/*.md']
        builtin: off
        language: zh-Hans
        hover.languages: [en, zh_TW]
        hover.style: short
        hover.code: comments
        completion.enable: false
        completion.pinyin: false
        completion: {limit: 20}
        lint.enable: false
        lint.rules: {term-case: error, first-use: hint, misspelled-term: off}
        lint.include: [docs/**]
        lint.exclude: docs/old/**
        lint.ignore: LORA
        lint.zones: [prose, link-text]
        """;

    private const string Json = """
        {"glossaries": ["words.yaml", "docs/**/*.md"], "builtin": false, "language": "zh-CN",
         "hover": {"languages": ["en", "zh-TW"], "style": "short", "code": "comments"},
         "completion": {"enable": false, "pinyin": false, "limit": 20},
         "lint": {"enable": false, "rules": {"term-case": "error", "first-use": "hint", "misspelled-term": "off"}, "include": ["docs/**"],
                  "exclude": ["docs/old/**"], "ignore": ["LORA"], "zones": ["prose", "link-text"]}, "trace": null}
        """;

    [Theory]
    [InlineData(Nested)]
    [InlineData(Dotted)]
    [InlineData(Json)]
    public void Every_setting_is_read_nested_dotted_or_in_json(string text)
    {
        Settings settings = Read(text);
        Assert.Equal([("words.yaml", "/folder"), ("docs/**/*.md", "/folder")], settings.Glossaries.Select(path => (path.Pattern, path.Folder)));
        Assert.False(settings.Builtin);
        Assert.Equal("zh-CN", settings.Language?.Value);
        Assert.Equal(["en", "zh-TW"], settings.HoverLanguages.Select(language => language.Value));
        Assert.Equal((HoverStyle.Short, HoverCode.Comments), (settings.HoverStyle, settings.HoverCode));
        Assert.Equal((false, false, 20), (settings.CompletionEnable, settings.CompletionPinyin, settings.CompletionLimit));
        Assert.False(settings.LintEnable);
        Assert.Equal([("first-use", Severity.Hint), ("misspelled-term", null), ("term-case", Severity.Error)], settings.LintRules.Select(rule => (rule.Key, rule.Value)));
        Assert.Equal(("docs/**", "docs/old/**", "LORA"), (settings.LintInclude.Single().Pattern, settings.LintExclude.Single().Pattern, settings.LintIgnore.Single()));
        Assert.Equal([Zone.Prose, Zone.LinkText], settings.LintZones);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("builtin:\nlint:\n")]
    public void What_is_not_set_has_its_default(string text)
    {
        Settings settings = Read(text);
        Assert.Equal((true, null, true, true, 100, true), (settings.Builtin, settings.Language, settings.CompletionEnable, settings.CompletionPinyin, settings.CompletionLimit, settings.LintEnable));
        Assert.Equal("prose heading list table quote link-text comment docstring", string.Join(' ', settings.LintZones.Select(ZoneName.Of)));
    }

    [Fact]
    public void A_later_source_lays_values_over_and_adds_paths_and_spellings()
    {
        Settings below = Read("builtin: false\ncompletion.limit: 5\nglossaries: mine.yaml\nlint: {ignore: [a], rules: {term-case: off, first-use: info}}\n");
        Settings settings = Read("completion.limit: 6\nglossaries: ours.yaml\nlint: {ignore: [b], rules: {term-case: error}}\nlanguage: auto\n", below);
        Assert.Equal((false, 6), (settings.Builtin, settings.CompletionLimit));
        Assert.Equal(["ours.yaml", "mine.yaml"], settings.Glossaries.Select(path => path.Pattern));
        Assert.Equal(["b", "a"], settings.LintIgnore);
        Assert.Equal((Severity.Error, Severity.Info), (settings.LintRules["term-case"], settings.LintRules["first-use"]));
    }

    /// <summary>Code, the text that it stands at, and the text after its fix (null: there is none).</summary>
    [Theory]
    [InlineData("builtn: false", SettingsCode.UnknownKey, "builtn", "builtin: false")]
    [InlineData("complete: {limit: 5}", SettingsCode.UnknownKey, "complete", "completion: {limit: 5}")]
    [InlineData("zzz: {limit: 5}", SettingsCode.UnknownKey, "zzz", null)]
    [InlineData("completion: {limt: 5}", SettingsCode.UnknownKey, "limt", "completion: {limit: 5}")]
    [InlineData("lint: {rules: {term-cases: error}}", SettingsCode.UnknownKey, "term-cases", "lint: {rules: {term-case: error}}")]
    [InlineData("lint: {rules: {term-case: eror}}", SettingsCode.WrongValue, "eror", null)]
    [InlineData("lint: {rules: off}", SettingsCode.WrongValue, "off", null)]
    [InlineData("lint: {zones: [prose, coment]}", SettingsCode.WrongValue, "coment", "lint: {zones: [prose, comment]}")]
    [InlineData("builtin: maybe", SettingsCode.WrongValue, "maybe", null)]
    [InlineData("builtin: [true]", SettingsCode.WrongValue, "[true]", null)]
    [InlineData("hover.style: shrt", SettingsCode.WrongValue, "shrt", "hover.style: short")]
    [InlineData("completion.limit: -1", SettingsCode.WrongValue, "-1", null)]
    [InlineData("completion.limit: 99999999999999999999", SettingsCode.WrongValue, "99999999999999999999", null)]
    [InlineData("language: '?'", SettingsCode.WrongValue, "'?'", null)]
    [InlineData("glossaries: [{a: b}]", SettingsCode.WrongValue, "{a: b}", null)]
    [InlineData("lint: 5", SettingsCode.WrongValue, "5", null)]
    [InlineData("- a\n- b", SettingsCode.WrongValue, "- a\n- b", null)]
    [InlineData("just words", SettingsCode.WrongValue, "just words", null)]
    public void What_is_wrong_is_told_where_it_stands_and_changes_nothing(string text, string code, string place, string? mended)
    {
        (Settings settings, var diagnostics) = SettingsReader.Read(new SourceText(text), null, Settings.Default);
        GlossaryDiagnostic found = Assert.Single(diagnostics);
        Assert.Equal((code, place), (found.Code, text[found.Span.Start..found.Span.End]));
        Assert.Equal((Settings.Default.Builtin, Settings.Default.CompletionLimit, Settings.Default.HoverStyle), (settings.Builtin, settings.CompletionLimit, settings.HoverStyle));
        Assert.Equal(mended, found.Fixes.IsEmpty ? null : text[..found.Fixes[0].Edits[0].Span.Start] + found.Fixes[0].Edits[0].NewText + text[found.Fixes[0].Edits[0].Span.End..]);
    }

    [Fact]
    public void A_broken_text_keeps_what_stands_before_the_fault_and_says_where_it_is()
    {
        const string Text = "builtin: false\nlint: {rules: [\n";
        (Settings settings, var diagnostics) = SettingsReader.Read(new SourceText(Text), null, Settings.Default);
        Assert.False(settings.Builtin);
        Assert.Contains(diagnostics, found => found is { Code: SettingsCode.Syntax, Severity: Severity.Error });
    }
}
