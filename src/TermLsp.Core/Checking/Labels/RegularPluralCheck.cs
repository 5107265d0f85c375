using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A plural that the rule gives: under <c>plural</c>, or as a label beside its singular.</summary>
internal sealed class RegularPluralCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.RegularPlural;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        glossary.Concepts.SelectMany(concept => Listed(glossary, concept).Concat(Labels(glossary, concept)));

    private IEnumerable<GlossaryDiagnostic> Listed(CheckedGlossary glossary, Concept concept)
    {
        foreach (Term term in concept.Terms)
        {
            string? regular = term.Plurals.IsEmpty ? null : Inflection.OtherNumber(term.Text.Value);
            if (regular is null || !term.Plurals.Contains(regular))
                continue;
            TextSpan? place = KeySearch.Value(glossary.Text, new TextSpan(term.Text.Span.End, concept.Span.End), "plural", regular);
            yield return Finding(place ?? term.Text.Span, regular, term.Text.Value) with
            {
                Fixes = place is { } found ? Mending.Remove(glossary.Text, new Located<string>(regular, found)) : [],
            };
        }
    }

    private IEnumerable<GlossaryDiagnostic> Labels(CheckedGlossary glossary, Concept concept)
    {
        Dictionary<(LanguageTag, string), Term> singulars = [];
        foreach (Term term in concept.Terms.Where(term => term.IsRight))
            singulars.TryAdd((term.Language, term.Text.Value), term);
        foreach (Term term in concept.Terms.Where(term => term.Status == TermStatus.Admitted))
        {
            string? other = Inflection.OtherNumber(term.Text.Value);
            if (other is null || !singulars.TryGetValue((term.Language, other), out Term? listed) || !IsBefore(listed, term))
                continue;
            yield return Finding(term.Text.Span, term.Text.Value, other) with { Fixes = Mending.Remove(glossary.Text, term) };
        }
    }

    // Of a singular and a plural, one stays: the preferred one, or the first.
    private static bool IsBefore(Term listed, Term term) =>
        listed.Status < term.Status || listed.Text.Span.Start < term.Text.Span.Start;

    private GlossaryDiagnostic Finding(TextSpan span, string plural, string term) =>
        new(Code, Severity.Info, span, $"'{plural}' is found with '{term}' by rule, so it need not be listed; take it out");
}
