using System.Text;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>Writes a term over a text that differs from it in capitals, spaces and hyphens alone, so that nothing changes but what is wrong.</summary>
internal static class Respelling
{
    /// <summary>The text as the term has it; null where the letters differ in more than their case.</summary>
    /// <param name="text">What stands there.</param>
    /// <param name="term">The right term, in the number that the text has.</param>
    /// <param name="rule">Which of its capitals count.</param>
    /// <param name="keepsSeparators">Whether the text's spaces and hyphens are as good as the term's.</param>
    public static string? Of(string text, string term, CaseRule rule, bool keepsSeparators)
    {
        bool[] bound = FormCompiler.CaseBound(term, rule);
        StringBuilder result = new(term.Length);
        (int s, int t) = (0, 0);
        while (true)
        {
            ReadOnlySpan<char> inText = text.AsSpan(s, Separators.RunLength(text.AsSpan(s)));
            ReadOnlySpan<char> ofTerm = term.AsSpan(t, Separators.RunLength(term.AsSpan(t)));
            ReadOnlySpan<char> between = keepsSeparators || IsWrapOf(inText, ofTerm) ? inText : ofTerm;
            result.Append(between);
            (s, t) = (s + inText.Length, t + ofTerm.Length);
            if (s == text.Length || t == term.Length)
                return s == text.Length && t == term.Length ? result.ToString() : null;
            if (char.ToLowerInvariant(text[s]) != char.ToLowerInvariant(term[t]))
                return null;

            // "Front End" makes "Frontend".
            bool beginsNoWord = between.IsEmpty && !inText.IsEmpty && text.AsSpan(s) is [_, >= 'a' and <= 'z', ..];
            result.Append(bound[t] || beginsNoWord ? term[t] : text[s]);
            (s, t) = (s + 1, t + 1);
        }
    }

    // A line may end where the term has a space, and behind its hyphen.
    private static bool IsWrapOf(ReadOnlySpan<char> inText, ReadOnlySpan<char> ofTerm) =>
        Separators.HoldsLineEnd(inText) && Separators.IsSame(ofTerm, inText, isBesideHan: true);
}
