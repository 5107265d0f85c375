using System.Collections.Immutable;
using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>Reads terms, those of a language block or those that stand in an entry itself.</summary>
internal sealed class YamlTermReader(YamlShape shape)
{
    private static readonly (string Key, string What, TermStatus Status, bool IsAbbreviation)[] Statuses =
    [
        ("abbr", "a term under 'abbr'", TermStatus.Admitted, true),
        ("aliases", "a term under 'aliases'", TermStatus.Admitted, false),
        ("avoid", "a term under 'avoid'", TermStatus.Deprecated, false),
        ("forbidden", "a term under 'forbidden'", TermStatus.Forbidden, false),
        ("hidden", "a term under 'hidden'", TermStatus.Hidden, false),
    ];

    private static readonly Dictionary<string, CaseRule> CaseRules =
        new() { ["smart"] = CaseRule.Smart, ["exact"] = CaseRule.Exact, ["ignore"] = CaseRule.Ignore };

    private static readonly Dictionary<string, bool> Variants = new() { ["any"] = false, ["strict"] = true };
    private static readonly Dictionary<string, bool> Truths = new() { ["true"] = true, ["false"] = false };

    /// <summary>The words for a severity.</summary>
    public static IReadOnlyDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>
    {
        ["hint"] = Severity.Hint, ["info"] = Severity.Info, ["warning"] = Severity.Warning, ["error"] = Severity.Error,
    };

    /// <summary>A term with what <c>case</c>, <c>variants</c> and <c>pos</c> of a mapping say, and else what another one has.</summary>
    public Term Pattern(YamlMapping mapping, Term outer)
    {
        (YamlNode? rule, YamlNode? variants, YamlNode? partOfSpeech) = (mapping["case"], mapping["variants"], mapping["pos"]);
        if ((rule ?? variants ?? partOfSpeech) is null)
            return outer;
        return outer with
        {
            Case = shape.Choice(rule, "'case'", CaseRules) ?? outer.Case,
            HasStrictVariants = shape.Choice(variants, "'variants'", Variants) ?? outer.HasStrictVariants,
            PartOfSpeech = shape.Text(partOfSpeech, "'pos'")?.Value ?? outer.PartOfSpeech,
        };
    }

    /// <summary>Adds the terms of a language block, those to write first.</summary>
    /// <param name="block">The block.</param>
    /// <param name="outer">What all of them have, the language among it; preferred.</param>
    /// <param name="terms">Where they go.</param>
    public void ReadBlock(YamlMapping block, Term outer, List<Term> terms)
    {
        shape.Keys(block, GlossaryKeys.LanguageBlock.Names, GlossaryKeys.LanguageBlock.Where);
        Term pattern = Pattern(block, outer);
        int first = terms.Count;
        AddTerms(block["preferred"], "a term under 'preferred'", pattern, null, terms);
        AddPlurals(block["plural"], first, terms);
        ReadOthers(block, pattern, null, terms);
    }

    /// <summary>Adds the terms under <c>abbr</c>, <c>aliases</c> and the other keys that a language block and an entry share.</summary>
    public void ReadOthers(YamlMapping mapping, Term pattern, Func<string, List<Term>, LanguageTag>? languageOf, List<Term> terms)
    {
        foreach ((string key, string what, TermStatus status, bool isAbbreviation) in Statuses)
        {
            if (mapping[key] is { } node)
                AddTerms(node, what, pattern with { Status = status, IsAbbreviation = isAbbreviation }, languageOf, terms);
        }
    }

    /// <summary>Adds the terms that stand under a key.</summary>
    /// <param name="node">What stands there: a text, a term's mapping, or a list of them.</param>
    /// <param name="what">What a term there is called in a message.</param>
    /// <param name="pattern">What all of them have.</param>
    /// <param name="languageOf">Tells the language of each, beside those that are there, where it is not the pattern's.</param>
    /// <param name="terms">Where they go.</param>
    public void AddTerms(YamlNode? node, string what, Term pattern, Func<string, List<Term>, LanguageTag>? languageOf, List<Term> terms)
    {
        foreach (YamlNode item in YamlShape.Items(node))
        {
            if (item is YamlMapping mapping)
                AddDetailed(mapping, pattern, languageOf, terms);
            else if (shape.Text(item, what) is { } text)
                terms.Add(pattern with { Text = text, Language = languageOf?.Invoke(text.Value, terms) ?? pattern.Language });
        }
    }

    /// <summary>Adds plurals to the term at an index, if there is one.</summary>
    public void AddPlurals(YamlNode? node, int index, List<Term> terms)
    {
        if (node is null)
            return;
        ImmutableArray<string> plurals = Words(node, "'plural'");
        if (index < terms.Count)
            terms[index] = terms[index] with { Plurals = [.. terms[index].Plurals, .. plurals] };
    }

    private void AddDetailed(YamlMapping mapping, Term pattern, Func<string, List<Term>, LanguageTag>? languageOf, List<Term> terms)
    {
        shape.Keys(mapping, GlossaryKeys.Term.Names, GlossaryKeys.Term.Where);
        ImmutableArray<Located<string>> texts = shape.Texts(mapping["text"], "'text'");
        if (texts.IsEmpty)
        {
            shape.Report(GlossaryDiagnosticCode.NoTerm, Severity.Error, mapping.Span, "this term has no 'text'");
            return;
        }

        Term detailed = Pattern(mapping, pattern) with
        {
            IsAbbreviation = shape.Choice(mapping["abbr"], "'abbr'", Truths) ?? pattern.IsAbbreviation,
            Plurals = Words(mapping["plural"], "'plural'"),
            Replacement = shape.Text(mapping["fix"], "'fix'"),
            Severity = shape.Choice(mapping["level"], "'level'", Severities),
            Condition = Condition(mapping["when"]),
        };
        for (int i = 0; i < texts.Length; i++)
        {
            Term term = detailed with { Text = texts[i], Language = languageOf?.Invoke(texts[i].Value, terms) ?? pattern.Language };

            // Read once, so that a mistake in it is told once.
            if (i == 0)
                detailed = term = term with { Reason = shape.Localized(mapping["why"], "'why'", term.Language) };
            terms.Add(term);
        }
    }

    private ContextCondition? Condition(YamlNode? node)
    {
        if (shape.Mapping(node, "'when'") is not { } mapping)
            return null;
        shape.Keys(mapping, GlossaryKeys.Condition.Names, GlossaryKeys.Condition.Where);
        return new ContextCondition(
            Words(mapping["any"], "'any'"), Words(mapping["none"], "'none'"), Window(mapping["window"]) ?? ContextCondition.DefaultWindow);
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

    private ImmutableArray<string> Words(YamlNode? node, string what)
    {
        ImmutableArray<Located<string>> texts = shape.Texts(node, what);
        return texts.IsEmpty ? [] : [.. texts.Select(text => text.Value)];
    }
}
