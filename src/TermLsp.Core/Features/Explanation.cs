using System.Collections.Immutable;
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
        SourceText text = new(asked.Trim());
        TextSpan whole = new(0, text.Length);
        ImmutableArray<Occurrence> found = [.. matcher.Find(text).Where(occurrence => occurrence.Span == whole)];
        if (found.IsEmpty)
            found = [.. BySpelling(glossaries, text.Content)];
        return new Explanation(found, found.IsEmpty ? [.. NearMisses(glossaries, text.Content)] : []);
    }

    private static IEnumerable<Occurrence> BySpelling(GlossarySet glossaries, string asked)
    {
        string key = FormCompiler.Key(asked);
        foreach (GlossaryEntry entry in glossaries.Entries)
        {
            Term? term = entry.Concept.Terms.OrderBy(t => t.Status).FirstOrDefault(t => FormCompiler.Key(t.Text.Value) == key);
            if (key.Length > 0 && term is not null)
                yield return new Occurrence(new TextSpan(0, asked.Length), entry, term, Casing.Right);
        }
    }

    // A slip of the fingers, or a part of a longer term.
    private static IEnumerable<string> NearMisses(GlossarySet glossaries, string asked)
    {
        string key = FormCompiler.Key(asked);
        if (key.Length == 0)
            return [];
        return glossaries.Entries
            .SelectMany(entry => entry.Concept.Terms.Where(term => term.IsRight))
            .Select(term => (Term: term.Text.Value, Distance: Distance(key, FormCompiler.Key(term.Text.Value))))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Term.Length)
            .Select(candidate => candidate.Term).Distinct().Take(MostNearMisses);
    }

    private static int? Distance(string asked, string term)
    {
        int distance = EditDistance.Between(asked, term);
        if (distance <= Math.Max(1, Math.Max(asked.Length, term.Length) / 4) && distance < term.Length)
            return distance;
        return asked.Length > 1 && term.Contains(asked, StringComparison.Ordinal) ? term.Length : null;
    }
}
