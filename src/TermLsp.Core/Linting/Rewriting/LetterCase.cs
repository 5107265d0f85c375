using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>Gives a term the capitals of what it takes the place of, where its own are free.</summary>
internal static class LetterCase
{
    // "AI" may be a word of two capitals as well as a shout.
    private const int FewestShoutedLetters = 3;

    /// <summary>The term with the text's capitals.</summary>
    /// <param name="term">The right term.</param>
    /// <param name="rule">Which of its capitals count.</param>
    /// <param name="text">What stands there.</param>
    /// <param name="recorded">How the glossary writes that: capitals that it has there anyway say nothing of the place.</param>
    /// <param name="beginsSentence">Whether a sentence begins there.</param>
    public static string Like(string term, CaseRule rule, string text, string recorded, bool beginsSentence)
    {
        bool[] bound = FormCompiler.CaseBound(term, rule);
        char[] letters = term.ToCharArray();
        if (IsShouted(text) && !IsShouted(recorded))
            Capitalize(letters, bound, static _ => true);
        else if (HasTitleCase(text) && !HasTitleCase(recorded))
            Capitalize(letters, bound, at => at == 0 || term[at - 1] is ' ' or '-');
        else if (BeginsWithCapital(text) && (!BeginsWithCapital(recorded) || beginsSentence))
            Capitalize(letters, bound, static at => at == 0);
        return new string(letters);
    }

    private static void Capitalize(char[] letters, bool[] bound, Func<int, bool> isMeant)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            if (!bound[i] && isMeant(i))
                letters[i] = char.ToUpperInvariant(letters[i]);
        }
    }

    private static bool BeginsWithCapital(string text) => text.Length > 0 && char.IsUpper(text[0]);

    private static bool IsShouted(string text)
    {
        int capitals = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= FewestShoutedLetters;
    }

    private static bool HasTitleCase(string text)
    {
        int words = 0;
        bool isStart = true;
        foreach (char c in text)
        {
            if (isStart && char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                    return false;
                words++;
            }

            isStart = !char.IsLetterOrDigit(c) && c != '\'' && c != '’';
        }

        return words > 1;
    }
}
