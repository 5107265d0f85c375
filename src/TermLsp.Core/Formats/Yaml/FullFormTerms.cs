using System.Collections.Immutable;
using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>The terms of one language as the values of a language block: what <see cref="YamlTermReader"/> reads, the other way round.</summary>
internal sealed class FullFormTerms(LossCounter losses)
{
    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The block of these terms; what all of them have stands in the block itself.</summary>
    public YamlMapping Block(ImmutableArray<Term> terms)
    {
        Term first = terms[0];
        Term pattern = new()
        {
            Text = default,
            Language = first.Language,
            Status = TermStatus.Preferred,
            Case = terms.All(term => term.Case == first.Case) ? first.Case : CaseRule.Smart,
            HasStrictVariants = terms.All(term => term.HasStrictVariants),
            PartOfSpeech = terms.All(term => term.PartOfSpeech == first.PartOfSpeech) ? first.PartOfSpeech : null,
        };
        TreeMapping block = new(losses);
        ImmutableArray<Term> preferred = [.. terms.Where(term => term.Status == TermStatus.Preferred)];
        if (preferred.Length > 0)
        {
            AddTerms(block, "preferred", [preferred[0] with { Plurals = [] }, .. preferred[1..]], pattern, isSingle: true);
            block.Texts("plural", preferred[0].Plurals);
        }

        AddTerms(
            block, "abbr", terms.Where(term => term is { Status: TermStatus.Admitted, IsAbbreviation: true }),
            pattern with { Status = TermStatus.Admitted, IsAbbreviation = true }, isSingle: true);
        AddTerms(block, "aliases", terms.Where(term => term is { Status: TermStatus.Admitted, IsAbbreviation: false }), pattern with { Status = TermStatus.Admitted });
        AddTerms(block, "avoid", terms.Where(term => term.Status == TermStatus.Deprecated), pattern with { Status = TermStatus.Deprecated });
        AddTerms(block, "forbidden", terms.Where(term => term.Status == TermStatus.Forbidden), pattern with { Status = TermStatus.Forbidden });
        AddTerms(block, "hidden", terms.Where(term => term.Status == TermStatus.Hidden), pattern with { Status = TermStatus.Hidden });
        AddRules(block, pattern, new Term { Text = default, Language = pattern.Language, Status = TermStatus.Preferred });
        return block.ToNode();
    }

    private void AddTerms(TreeMapping block, string key, IEnumerable<Term> terms, Term pattern, bool isSingle = false)
    {
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        List<Term> same = [];
        foreach (Term term in terms)
        {
            if (same.Count > 0 && (same[0] with { Text = term.Text }) != term)
            {
                Flush();
                same.Clear();
            }

            same.Add(term);
        }

        Flush();
        if (isSingle && items.Count == 1)
            block.Add(key, items[0]);
        else
            block.AddUnlessEmpty(key, items.ToImmutable());

        // What a reader made of one mapping with several texts becomes one again.
        void Flush()
        {
            if (same.Count == 0)
                return;
            YamlMapping details = Details(same[0], pattern);
            ImmutableArray<YamlNode> texts = [.. same.Select(term => block.Scalar(term.Text.Value))];
            if (details.Entries.IsEmpty)
                items.AddRange(texts);
            else
                items.Add(details with { Entries = [new YamlEntry(TreeMapping.Plain("text"), texts.Length == 1 ? texts[0] : new YamlSequence(texts, default)), .. details.Entries] });
        }
    }

    private YamlMapping Details(Term term, Term pattern)
    {
        TreeMapping details = new(losses);
        details.Localized("why", term.Reason);
        details.Text("fix", term.Replacement?.Value);
        details.Text("level", term.Severity is { } severity ? Word(severity) : null);
        if (term.Condition is { } condition)
        {
            TreeMapping when = new(losses);
            when.Texts("any", condition.Any);
            when.Texts("none", condition.None);
            when.Add("window", TreeMapping.Plain(condition.Window.ToString(CultureInfo.InvariantCulture)));
            details.Add("when", when.ToNode());
        }

        details.Texts("plural", term.Plurals);
        if (term.IsAbbreviation != pattern.IsAbbreviation)
            details.Add("abbr", TreeMapping.Plain(term.IsAbbreviation ? "true" : "false"));
        AddRules(details, term, pattern);
        return details.ToNode();
    }

    private static void AddRules(TreeMapping mapping, Term term, Term pattern)
    {
        if (term.Case != pattern.Case)
            mapping.Text("case", term.Case.ToString().ToLowerInvariant());
        if (term.HasStrictVariants != pattern.HasStrictVariants)
            mapping.Text("variants", term.HasStrictVariants ? "strict" : "any");
        if (term.PartOfSpeech != pattern.PartOfSpeech)
            mapping.Text("pos", term.PartOfSpeech);
    }
}
