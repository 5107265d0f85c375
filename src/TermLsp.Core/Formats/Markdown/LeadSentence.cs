using System.Buffers;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Finds names in the sentence that defines a term: 大语言模型(LLM, Large Language Model)是…, where the term is LLM. It must name the term, so that
/// a word which is explained in passing is not taken for it.
/// </summary>
internal static class LeadSentence
{
    /// <summary>A definition's first sentence begins and ends within so many characters.</summary>
    public const int Longest = 300;

    private const int LongestName = 60;

    private static readonly SearchValues<char> SentenceEnd = SearchValues.Create("。！？\n");
    private static readonly SearchValues<char> NameStart = SearchValues.Create("，,、;；:：“”\"「」『』*\n");
    private static readonly string[] Articles = ["A ", "An ", "The "];
    private static readonly string[] Verbs = ["是", "指", "即", "为", "表示", "意为", "is ", "are ", "means ", "refers "];

    /// <summary>Adds the names that a paragraph's first sentence gives.</summary>
    public static void AddNames(EntryTerms terms, MarkedText paragraph)
    {
        MarkedText sentence = paragraph[..Math.Min(paragraph.Length, Longest)];
        if (sentence.IndexOfMark(SentenceEnd) is int end and >= 0)
            sentence = sentence[..end];
        int[] pairs = Marks.Pairs(sentence);
        for (int open = 0; open < sentence.Length; open++)
        {
            if (pairs[open] >= 0 && TryAdd(terms, sentence, open, pairs[open]))
                return;
        }
    }

    private static bool TryAdd(EntryTerms terms, MarkedText sentence, int open, int close)
    {
        int start = open;
        while (start > 0 && !NameStart.Contains(sentence[start - 1]) && !Marks.Close.Contains(sentence[start - 1]))
            start--;
        MarkedText name = WithoutArticle(sentence[start..open].Trim());
        if (name.IsBlank || name.Length > LongestName)
            return false;
        List<MarkedText> inside = Marks.SplitList(sentence[(open + 1)..close]);
        (string Text, LanguageTag Language)[] known = [.. terms.Names];
        bool namesTerm = known.Any(term => IsSame(term.Text, name.Characters));
        bool explainsTerm = inside.Any(part => known.Any(term => IsSame(term.Text, part.Characters)));
        bool isAtStart = sentence.Characters[..start].Trim(" “\"「『*").IsEmpty;
        if ((!namesTerm && !explainsTerm) || !((isAtStart && explainsTerm) || IsBeforeVerb(sentence.Characters[(close + 1)..])))
            return false;
        if (explainsTerm && !namesTerm && IsNew(name, known))
            terms.AddName(new TermName(name));
        foreach (MarkedText part in inside.Where(part => IsNew(part, known)))
            terms.AddName(new TermName(part));
        return true;
    }

    // In a language that has a name already, a full form alone is news.
    private static bool IsNew(MarkedText name, (string Text, LanguageTag Language)[] known)
    {
        LanguageTag language = TermLanguage.Of(name.Characters);
        if (known.Any(term => IsSame(term.Text, name.Characters)))
            return false;
        (string Text, LanguageTag Language)[] same = [.. known.Where(term => term.Language == language)];
        return same.Length == 0 || (same.Length == 1 && Abbreviations.AreInitials(same[0].Text, name.Characters));
    }

    private static bool IsBeforeVerb(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" ”\"」』*");
        foreach (string verb in Verbs)
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static MarkedText WithoutArticle(MarkedText name)
    {
        foreach (string article in Articles)
        {
            if (name.Characters.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..].Trim();
        }

        return name;
    }

    // "Fine tuning" is "Fine-tuning", "Token" is "Tokens".
    private static bool IsSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int i, int j) = (0, 0);
        while (true)
        {
            i += SpaceIn(a[i..]);
            j += SpaceIn(b[j..]);
            if (i == a.Length || j == b.Length)
                return IsNothing(a[i..]) && IsNothing(b[j..]);
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
                return false;
        }

        static int SpaceIn(ReadOnlySpan<char> text) => text is [' ' or '-' or '\u2011', ..] ? 1 : 0;

        static bool IsNothing(ReadOnlySpan<char> rest) => rest is "" or "s";
    }
}
