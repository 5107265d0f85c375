using System.Collections.Immutable;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>Which labels a concept has already. Most have so few that looking at each costs less than two tables a concept do.</summary>
/// <param name="kept">The terms that the concept has so far.</param>
/// <param name="count">How many it may come to have.</param>
internal readonly struct LabelSet(ImmutableArray<Term>.Builder kept, int count)
{
    private const int Few = 16;

    private readonly HashSet<(LanguageTag, string)>? _labels = count > Few ? [] : null;
    private readonly HashSet<LanguageTag>? _preferred = count > Few ? [] : null;

    /// <summary>Whether no term has this one's label in its language.</summary>
    public bool IsNewLabel(Term term)
    {
        if (_labels is not null)
            return _labels.Add((term.Language, term.Text.Value));
        foreach (Term other in kept)
        {
            if (other.Text.Value == term.Text.Value && other.Language == term.Language)
                return false;
        }

        return true;
    }

    /// <summary>Whether no term is preferred in this one's language.</summary>
    public bool IsFirstPreferred(Term term)
    {
        if (_preferred is not null)
            return _preferred.Add(term.Language);
        foreach (Term other in kept)
        {
            if (other.Status == TermStatus.Preferred && other.Language == term.Language)
                return false;
        }

        return true;
    }
}
