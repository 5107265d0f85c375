using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>The answer to "what is X?".</summary>
/// <param name="Found">The meanings, the nearest glossary's first.</param>
/// <param name="NearMisses">Terms that may have been meant, where nothing was found; the likeliest first.</param>
public sealed record Explanation(ImmutableArray<Occurrence> Found, ImmutableArray<string> NearMisses);

/// <summary>Looks a term up by itself, outside any text, and so more leniently than in one: <c>rag</c> is RAG here.</summary>
internal static class ExplanationFeature
{
    private const int MostNearMisses = 5;

    public static Explanation Of(GlossarySet glossaries, ITermMatcher matcher, string asked)
    {
        string term = asked.Trim();
        TextSpan whole = new(0, term.Length);
        ZonedText text = new(new SourceText(term), term.Length == 0 ? [] : [new ZoneSpan(whole, Zone.Prose, Block: 0)]);
        ImmutableArray<Occurrence> found = [.. matcher.Find(text).Where(occurrence => occurrence.Span == whole)];
        if (found.IsEmpty)
            found = [.. BySpelling(glossaries, term)];
        return new Explanation(found, found.IsEmpty ? [.. NearMisses(glossaries, term)] : []);
    }

    private static IEnumerable<Occurrence> BySpelling(GlossarySet glossaries, string asked)
    {
        string key = FormCompiler.Key(asked);
        foreach ((int index, GlossaryEntry entry) in glossaries.Entries.Index())
        {
            ImmutableArray<Term> terms = entry.Concept.Terms;
            Term? term = terms.OrderBy(t => t.Status).FirstOrDefault(t => FormCompiler.Key(t.Text.Value) == key);
            if (key.Length > 0 && term is not null)
                yield return new Occurrence(new TextSpan(0, asked.Length), glossaries, index, terms.IndexOf(term), Casing.Right, Zone.Prose);
        }
    }

    // A slip of the fingers, in the whole term or in one of its words; or a part of a longer term.
    private static IEnumerable<string> NearMisses(GlossarySet glossaries, string asked)
    {
        string key = FormCompiler.Key(asked);
        if (key.Length == 0)
            return [];
        return glossaries.Entries
            .SelectMany(entry => entry.Concept.Terms.Where(term => term.IsRight).Select(term => term.Text.Value))
            .Select(term => (Term: term, Distance: Distance(key, term)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Term.Length)
            .Select(candidate => candidate.Term).Distinct().Take(MostNearMisses);
    }

    private static int? Distance(string asked, string term)
    {
        string whole = FormCompiler.Key(term);
        IEnumerable<int> slips = term.Split(' ', '-').Select(FormCompiler.Key).Append(whole)
            .Select(part => (Edits: EditDistance.Between(asked, part), Longer: Math.Max(asked.Length, part.Length)))
            .Where(slip => slip.Edits <= slip.Longer / 4)
            .Select(slip => slip.Edits);
        if (slips.Any())
            return slips.Min();
        return asked.Length > 1 && whole.Contains(asked, StringComparison.Ordinal) ? whole.Length : null;
    }
}
