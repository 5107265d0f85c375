using System.Collections.Immutable;
using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads the terms of one language block.</summary>
internal sealed class YamlTermReader(YamlShape shape)
{
    private static readonly string[] BlockKeys =
        ["preferred", "abbr", "aliases", "avoid", "forbidden", "hidden", "except", "plural", "case", "variants", "pos"];

    private static readonly string[] TermKeys = ["text", "why", "fix", "level", "when", "case", "plural"];
    private static readonly string[] ConditionKeys = ["any", "none", "window"];

    private static readonly Dictionary<string, CaseRule> CaseRules =
        new() { ["smart"] = CaseRule.Smart, ["exact"] = CaseRule.Exact, ["ignore"] = CaseRule.Ignore };

    private static readonly Dictionary<string, bool> Variants = new() { ["any"] = false, ["strict"] = true };

    /// <summary>The words for a severity.</summary>
    public static IReadOnlyDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>
    {
        ["hint"] = Severity.Hint, ["info"] = Severity.Info, ["warning"] = Severity.Warning, ["error"] = Severity.Error,
    };

    /// <summary>The terms, those to write first.</summary>
    public IEnumerable<Term> Read(YamlMapping block, LanguageTag language)
    {
        shape.Keys(block, BlockKeys, "a language block");
        Term pattern = new()
        {
            Text = default,
            Language = language,
            Status = TermStatus.Preferred,
            Case = shape.Choice(block["case"], "'case'", CaseRules) ?? CaseRule.Smart,
            HasStrictVariants = shape.Choice(block["variants"], "'variants'", Variants) ?? false,
            PartOfSpeech = shape.Text(block["pos"], "'pos'")?.Value,
        };

        List<Term> preferred = [.. Terms(block["preferred"], "'preferred'", pattern)];
        foreach (Term second in preferred.Skip(1))
        {
            shape.Report(
                GlossaryDiagnosticCode.TwoPreferred, Severity.Error, second.Text.Span,
                $"'{second.Text.Value}' is a second preferred term in {language}; put it under 'aliases'");
        }

        ImmutableArray<string> plurals = [.. shape.Texts(block["plural"], "'plural'").Select(plural => plural.Value)];
        return
        [
            .. preferred.Take(1).Select(term => term with { Plurals = [.. term.Plurals, .. plurals] }),
            .. Terms(block["abbr"], "'abbr'", pattern with { Status = TermStatus.Admitted, IsAbbreviation = true }),
            .. Terms(block["aliases"], "'aliases'", pattern with { Status = TermStatus.Admitted }),
            .. Terms(block["avoid"], "'avoid'", pattern with { Status = TermStatus.Deprecated }),
            .. Terms(block["forbidden"], "'forbidden'", pattern with { Status = TermStatus.Forbidden }),
            .. Terms(block["hidden"], "'hidden'", pattern with { Status = TermStatus.Hidden }),
        ];
    }

    private IEnumerable<Term> Terms(YamlNode? node, string key, Term pattern) =>
        YamlShape.Items(node).SelectMany(item => item is YamlMapping mapping ? Detailed(mapping, pattern) : Plain(item, key, pattern));

    private IEnumerable<Term> Plain(YamlNode item, string key, Term pattern) =>
        shape.Text(item, $"a term under {key}") is { } text ? [pattern with { Text = text }] : [];

    private IEnumerable<Term> Detailed(YamlMapping mapping, Term pattern)
    {
        shape.Keys(mapping, TermKeys, "a term");
        ImmutableArray<Located<string>> texts = shape.Texts(mapping["text"], "'text'");
        if (texts.IsEmpty)
            shape.Report(GlossaryDiagnosticCode.NoTerm, Severity.Error, mapping.Span, "this term has no 'text'");
        Term detailed = pattern with
        {
            Case = shape.Choice(mapping["case"], "'case'", CaseRules) ?? pattern.Case,
            Plurals = [.. shape.Texts(mapping["plural"], "'plural'").Select(plural => plural.Value)],
            Reason = shape.Localized(mapping["why"], "'why'", pattern.Language),
            Replacement = shape.Text(mapping["fix"], "'fix'"),
            Severity = shape.Choice(mapping["level"], "'level'", Severities),
            Condition = Condition(mapping["when"]),
        };
        return texts.Select(text => detailed with { Text = text });
    }

    private ContextCondition? Condition(YamlNode? node)
    {
        if (shape.Mapping(node, "'when'") is not { } mapping)
            return null;
        shape.Keys(mapping, ConditionKeys, "'when'");
        return new ContextCondition(
            [.. shape.Texts(mapping["any"], "'any'").Select(word => word.Value)],
            [.. shape.Texts(mapping["none"], "'none'").Select(word => word.Value)],
            Window(mapping["window"]) ?? ContextCondition.DefaultWindow);
    }

    private int? Window(YamlNode? node)
    {
        if (shape.Text(node, "'window'") is not { } text)
            return null;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int window) && window is > 0 and <= ContextCondition.WidestWindow)
            return window;
        shape.Report(GlossaryDiagnosticCode.WrongValue, Severity.Error, text.Span, $"'window' must be a number of characters from 1 to {ContextCondition.WidestWindow}");
        return null;
    }
}
