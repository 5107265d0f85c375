using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features.Completing;

/// <summary>
/// Which of two terms was rather meant: first how much of it was typed, then what the document uses, then the nearer glossary's, then what the
/// glossary prefers, and last the rank and the length together. <c>RankingTests</c> measures it.
/// </summary>
/// <param name="language">The document's language.</param>
/// <param name="isBehindHan">Whether letters were typed right behind an ideograph: in a Chinese word, they are rather pinyin than English.</param>
internal sealed class CandidateOrder(LanguageTag language, bool isBehindHan)
{
    // An ideograph says as much as some letters; and twice as far down in rank weighs as much as four letters more. Neither rank nor length alone
    // does as well.
    private const double IdeographLength = 2;
    private const double LettersPerRank = 4;

    /// <summary>What puts candidates in order, the least first.</summary>
    public (int Kind, bool IsNotInDocument, int Nearness, bool IsForeign, bool IsNotPreferred, double Cost, int Place) Key(Candidate candidate) =>
        (Kind(candidate), !candidate.IsInDocument, candidate.Nearness, IsForeign(candidate), !IsPreferred(candidate), Cost(candidate), candidate.Begun.Place);

    private int Kind(Candidate candidate) => candidate.Match switch
    {
        Match.Whole => 0,
        // One types a wrong form to its end, or means another term.
        Match.Head => candidate.Term.IsRight ? 2 : 5,
        Match.Pinyin => isBehindHan ? 1 : 3,
        _ => candidate.Term.IsRight ? 4 : 6,
    };

    // RoPE 编码 in an English text. The other way round it is no rule: Chinese texts are full of English names.
    private bool IsForeign(Candidate candidate) => candidate.Term.Language.IsChinese && !language.IsChinese;

    private static bool IsPreferred(Candidate candidate) => candidate.Term.Status == TermStatus.Preferred || candidate.Term.IsAbbreviation;

    private static double Cost(Candidate candidate)
    {
        double length = 0;
        foreach (char c in candidate.Term.Text.Value)
            length += c >= '\u2E80' ? IdeographLength : 1;
        return Math.Log2(1 + candidate.Begun.Rank) + (length / LettersPerRank);
    }
}
