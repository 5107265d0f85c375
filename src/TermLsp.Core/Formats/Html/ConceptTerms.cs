using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>Writes a concept's terms: those of the heading, the others, and those not to be written. The search goes by what has the class <c>t</c>.</summary>
internal sealed class ConceptTerms(HtmlElements html)
{
    private const string Label = "t";

    /// <summary>The heading: the English and the Chinese name with their abbreviations, else the first name, and the link to itself.</summary>
    public void WriteHeading(Concept concept, string link)
    {
        ConceptName name = ConceptName.Of(concept);
        using (html.Open("h3"))
        {
            using (html.Open("a", ("class", "anchor"), ("href", link), ("aria-label", $"# {name.Key}")))
                html.Text("#");
            Term[] names = [.. Heading(concept)];
            foreach (Term term in names)
            {
                bool isChinese = term.Language.IsChinese && names.Length > 1;
                using (html.Open("span", ("class", isChinese ? "n zn" : "n")))
                {
                    WriteLabel("span", term);
                    foreach (Term abbreviation in Abbreviations(concept, term))
                        WriteLabel("abbr", abbreviation);
                }
            }

            if (names.Length == 0)
                html.Text("span", concept.Id.Value, ("class", "n"));
            if (names.Select(term => term.PartOfSpeech).FirstOrDefault(part => part is not null) is { } partOfSpeech)
                html.Text("small", partOfSpeech);
        }
    }

    /// <summary>The rows of the other terms.</summary>
    public void WriteRows(Concept concept)
    {
        HashSet<Term> shown = [];
        foreach (Term name in Heading(concept))
        {
            shown.Add(name);
            shown.UnionWith(Abbreviations(concept, name));
        }

        IGrouping<LanguageTag, Term>[] others =
            [.. concept.Terms.Where(term => term.IsRight && !shown.Contains(term)).GroupBy(term => term.Language).OrderBy(group => Switch.Rank(group.Key))];
        if (others.Length > 0)
            WriteOthers(others);
        if (concept.Terms.Any(term => !term.IsRight))
            WriteWrong(concept);
    }

    private void WriteOthers(IEnumerable<IGrouping<LanguageTag, Term>> others)
    {
        html.Words("dt", PageWords.Also);
        using (html.Open("dd", ("class", "also")))
        {
            foreach (IGrouping<LanguageTag, Term> language in others)
            {
                using (html.Open("p"))
                {
                    html.Text("small", PageWords.Of(language.Key), ("lang", HtmlElements.Lang(language.Key)));
                    foreach (Term term in language.OrderBy(term => term.Status))
                        WriteLabel(term.IsAbbreviation ? "abbr" : "span", term);
                }
            }
        }
    }

    // Spellings of which the same is said stand together.
    private void WriteWrong(Concept concept)
    {
        html.Words("dt", PageWords.Avoid);
        using (html.Open("dd", ("class", "avoid")))
        {
            foreach (var group in concept.Terms.Where(term => !term.IsRight).GroupBy(term => (term.Status, term.Language, Fix: Instead(concept, term), Why: ReasonKey(term))))
            {
                using (html.Open("p"))
                {
                    foreach (Term term in group)
                        WriteLabel("del", term);
                    if (group.Key.Fix is { } fix)
                    {
                        html.Text(" → ");
                        html.Text("ins", fix, ("lang", HtmlElements.Lang(group.Key.Language)));
                    }

                    if (PageWords.Of(group.Key.Status) is { } status)
                        html.Words("small", status);
                    WriteReason(group.First().Reason);
                }
            }
        }
    }

    private void WriteReason(LocalizedText reason)
    {
        bool isSwitched = Switch.IsNeeded(reason.Versions.Select(version => version.Language));
        foreach ((LanguageTag language, Located<string> said) in reason.Versions.OrderBy(version => Switch.Rank(version.Language)))
            html.Text("q", said.Value, ("class", Switch.Class(language, isSwitched)), ("lang", HtmlElements.Lang(language)));
    }

    private void WriteLabel(string element, Term term) => html.Text(element, term.Text.Value, ("class", Label), ("lang", HtmlElements.Lang(term.Language)));

    private static string? Instead(Concept concept, Term term) => term.Replacement?.Value ?? concept.PreferredTerm(term.Language)?.Text.Value;

    private static string ReasonKey(Term term) => string.Join('\n', term.Reason.Versions.Select(version => $"{version.Language}\t{version.Text.Value}"));

    private static IEnumerable<Term> Heading(Concept concept)
    {
        Term?[] both = [concept.PreferredTerm(LanguageTag.English), concept.PreferredTerm(LanguageTag.SimplifiedChinese)];
        Term[] names = [.. both.OfType<Term>()];
        return names.Length > 0 ? names : concept.Terms.Where(term => term.IsRight).OrderBy(term => term.Status).Take(1);
    }

    private static IEnumerable<Term> Abbreviations(Concept concept, Term name) =>
        concept.Terms.Where(term => term.IsRight && term.IsAbbreviation && term.Language == name.Language && !ReferenceEquals(term, name));
}
