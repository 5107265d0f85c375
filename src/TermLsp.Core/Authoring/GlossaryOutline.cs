using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>The outline of a glossary file: its concepts, and under each its terms.</summary>
public static class GlossaryOutline
{
    /// <summary>The concepts in the file's order.</summary>
    /// <param name="glossary">The glossary, as its reader gave it.</param>
    /// <param name="text">The file's text, to which its spans refer.</param>
    public static ImmutableArray<OutlineEntry> Of(Glossary glossary, SourceText text) =>
        [.. glossary.Concepts.Select(concept => Entry(concept, new TextSpan(0, text.Length)))];

    private static OutlineEntry Entry(Concept concept, TextSpan file)
    {
        TextSpan span = Within(concept.Span, file);
        Term first = concept.Terms.First(term => term.IsRight);
        string name = (concept.PreferredTerm(first.Language) ?? first).Text.Value;
        IEnumerable<string> equivalents = concept.Languages.Where(language => language != first.Language)
            .Select(language => concept.PreferredTerm(language)).OfType<Term>().Select(term => term.Text.Value);

        // GroupBy keeps the order in which the languages come, and inside each that of its terms.
        IEnumerable<Term> terms = concept.Terms.GroupBy(term => term.Language).SelectMany(terms => terms);
        return new OutlineEntry(
            name, string.Join(" · ", equivalents.Where(equivalent => equivalent != name).Distinct()), span, Inside(concept.Id.Span, span), Status: null,
            [.. terms.Select(term => Entry(term, span))]);
    }

    private static OutlineEntry Entry(Term term, TextSpan concept)
    {
        TextSpan span = Inside(term.Text.Span, concept);
        return new OutlineEntry(term.Text.Value, $"{term.Language}, {Word(term)}", span, span, term.Status, []);
    }

    // As the keys of the format are called.
    private static string Word(Term term) => term.Status switch
    {
        TermStatus.Preferred => "preferred",
        TermStatus.Admitted => term.IsAbbreviation ? "abbreviation" : "alias",
        TermStatus.Deprecated => "avoid",
        TermStatus.Forbidden => "forbidden",
        _ => "hidden",
    };

    private static TextSpan Within(TextSpan span, TextSpan outer)
    {
        int start = Math.Clamp(span.Start, outer.Start, outer.End);
        return new TextSpan(start, Math.Clamp(span.End, start, outer.End));
    }

    // What YAML's aliases (*x) bring stands elsewhere, and a CSV file has its languages on top: clients refuse an entry that is not inside its parent.
    private static TextSpan Inside(TextSpan span, TextSpan outer) => outer.Contains(span) ? span : new TextSpan(outer.Start, outer.Start);
}
