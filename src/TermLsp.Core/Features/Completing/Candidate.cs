using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features.Completing;

/// <summary>How what was typed stands to a term.</summary>
internal enum Match
{
    /// <summary>It is the term.</summary>
    Whole,

    /// <summary>The term begins with it.</summary>
    Head,

    /// <summary>The term is read so.</summary>
    Pinyin,

    /// <summary>A word inside the term begins with it.</summary>
    InnerWord,
}

/// <summary>A term that may have been meant.</summary>
internal readonly record struct Candidate(BegunTerm Begun, GlossaryEntry Entry, Term Term, Match Match, bool IsInDocument);

/// <summary>Which of two terms was rather meant.</summary>
/// <param name="isBehindHan">Whether letters were typed right behind an ideograph: in a Chinese word, they are rather pinyin than English.</param>
internal sealed class CandidateOrder(bool isBehindHan) : IComparer<Candidate>
{
    public int Compare(Candidate left, Candidate right)
    {
        int order = Kind(left).CompareTo(Kind(right));
        order = order == 0 ? right.IsInDocument.CompareTo(left.IsInDocument) : order;
        return order == 0 ? left.Begun.Place.CompareTo(right.Begun.Place) : order;
    }

    private int Kind(Candidate candidate) => candidate.Match switch
    {
        Match.Whole => 0,
        // One types a wrong form to its end, or means another term.
        Match.Head => candidate.Term.IsRight ? 2 : 5,
        Match.Pinyin => isBehindHan ? 1 : 3,
        _ => candidate.Term.IsRight ? 4 : 6,
    };
}
