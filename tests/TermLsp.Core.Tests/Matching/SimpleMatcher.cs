using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>Tries every form at every place: the rules of matching written down as code, and the oracle for <see cref="Core.Matching.Engine.TermMatcher"/>.</summary>
internal sealed class SimpleMatcher : ITermMatcher
{
    private readonly Dictionary<char, Form[]> _terms;
    private readonly Dictionary<char, Form[]> _exceptions;
    private readonly Dictionary<GlossaryEntry, int> _ranks;
    private readonly GlossarySet _glossaries;

    /// <summary>Compiles the forms of a glossary set.</summary>
    public SimpleMatcher(GlossarySet glossaries)
    {
        _glossaries = glossaries;
        _terms = ByFirstCharacter(glossaries.Entries.SelectMany(FormCompiler.Forms));
        _exceptions = ByFirstCharacter(glossaries.Entries.SelectMany(FormCompiler.Exceptions));
        _ranks = glossaries.Entries.Select((entry, rank) => (entry, rank)).ToDictionary(pair => pair.entry, pair => pair.rank);
    }

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> Find(ZonedText text, CancellationToken cancellation = default) =>
        Find(text, new TextSpan(0, text.Text.Length), cancellation);

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> Find(ZonedText text, TextSpan stretch, CancellationToken cancellation = default)
    {
        ImmutableArray<Occurrence>.Builder found = ImmutableArray.CreateBuilder<Occurrence>();
        int end = 0;
        foreach (Occurrence occurrence in Candidates(text, stretch, cancellation)
                     .OrderBy(o => o.Span.Start).ThenByDescending(o => o.Span.End).ThenBy(o => _ranks[o.Entry]))
        {
            bool isHomograph = found.Count > 0 && found[^1].Span == occurrence.Span;
            if (!isHomograph && occurrence.Span.Start < end)
                continue;
            found.Add(occurrence);
            end = occurrence.Span.End;
        }

        return found.ToImmutable();
    }

    /// <inheritdoc/>
    public ImmutableArray<Occurrence> FindAt(ZonedText text, int offset, CancellationToken cancellation = default)
    {
        // Nothing that touches the offset reaches further; one more unit shows the edge beside it.
        TextSpan surroundings = new(
            Math.Max(0, offset - ITermMatcher.LongestSpan - 1),
            Math.Min(text.Text.Length, offset + ITermMatcher.LongestSpan + 1));
        Occurrence[] near =
        [
            .. Candidates(text, surroundings, cancellation)
                .OrderByDescending(o => o.Span.Length).ThenBy(o => o.Span.Start).ThenBy(o => _ranks[o.Entry]),
        ];
        ImmutableArray<Occurrence> covering = [.. near.Where(o => o.Span.Contains(offset))];
        return covering.IsEmpty ? [.. near.Where(o => o.Span.End == offset)] : covering;
    }

    private static Dictionary<char, Form[]> ByFirstCharacter(IEnumerable<Form> forms) =>
        forms.GroupBy(form => form.Characters[0].Folded).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>All occurrences inside a span, one a span and concept, without those that an exception cancels.</summary>
    private IEnumerable<Occurrence> Candidates(ZonedText text, TextSpan span, CancellationToken cancellation)
    {
        ZonedFold fold = new(text, span);
        Dictionary<GlossaryEntry, TextSpan[]> exceptions = Matches(fold, _exceptions, cancellation)
            .GroupBy(match => match.Form.Entry, match => match.Span).ToDictionary(group => group.Key, group => group.ToArray());
        return Matches(fold, _terms, cancellation)
            .Where(match => Holds(match, text) && !IsCancelled(match.Span, exceptions.GetValueOrDefault(match.Form.Entry) ?? []))
            .GroupBy(match => (match.Span, match.Form.Entry))
            .Select(group => Best(group, text));
    }

    private static IEnumerable<Match> Matches(ZonedFold fold, Dictionary<char, Form[]> forms, CancellationToken cancellation)
    {
        for (int start = 0; start < fold.Text.Length; start++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Form form in forms.GetValueOrDefault(fold.Text.Folded(start)) ?? [])
            {
                if (FormStart<ExactText>.TryAt(start, new ExactText(fold), out FormStart<ExactText> at) && FormComparison.At(at, form) is { } match)
                    yield return new Match(form, at.SpanTo(match.End), match.Casing, at.Zone);
            }
        }
    }

    // The exceptions stand in reading order, so only those that begin shortly before can cover the span.
    private static bool IsCancelled(TextSpan span, TextSpan[] exceptions)
    {
        (int low, int high) = (0, exceptions.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (exceptions[middle].Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (int i = low - 1; i >= 0 && exceptions[i].Start >= span.End - ITermMatcher.LongestSpan; i--)
        {
            if (exceptions[i].Contains(span))
                return true;
        }

        return false;
    }

    // Where several terms of one concept spell the same: the one written just so, then so but for its free capitals, then a right one, then the
    // right case. In a name nobody chose the capitals, so a right one comes first.
    private Occurrence Best(IEnumerable<Match> matches, ZonedText text)
    {
        Match best = matches
            .OrderByDescending(match => !Zones.HoldsNames(match.Zone) && text.Text.Slice(match.Span) == match.Form.Term.Text.Value)
            .ThenByDescending(match => !Zones.HoldsNames(match.Zone) && match.Casing == Casing.Right
                && text.Text.Slice(match.Span).Equals(match.Form.Term.Text.Value, StringComparison.OrdinalIgnoreCase))
            .ThenBy(match => match.Form.Term.Status).ThenBy(match => match.Casing).ThenBy(match => match.Form.Order)
            .First();
        int term = best.Form.Entry.Concept.Terms.IndexOf(best.Form.Term);
        return new Occurrence(best.Span, _glossaries, _ranks[best.Form.Entry], term, best.Casing, best.Zone);
    }

    private static bool Holds(Match match, ZonedText text) =>
        !match.Form.Traits.HasFlag(FormTraits.Conditional) || FormCompiler.Condition(match.Form.Entry, match.Form.Term).Holds(text, match.Span, match.Zone, new ZonedFold());

    private readonly record struct Match(Form Form, TextSpan Span, Casing Casing, Zone Zone);
}
