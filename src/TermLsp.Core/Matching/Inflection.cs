namespace TermLsp.Core.Matching;

/// <summary>English plurals and singulars, by rule. A wrong guess is a string that no text holds, so no dictionary is needed.</summary>
internal static class Inflection
{
    // "lens" is no plural of "len", nor "news" of "new".
    private const int ShortestRegularPlural = 5;

    /// <summary>The other number of a term: its plural, or its singular where it stands in the plural; null where it takes none.</summary>
    public static string? OtherNumber(string term)
    {
        if (term.Length == 0 || !char.IsAsciiLetterOrDigit(term[^1]))
            return null;
        return Singular(term) ?? Plural(term);
    }

    /// <summary>The term in the plural, or in the singular: as it is where it stands so, or takes no other number.</summary>
    public static string InNumber(string term, bool isPlural) =>
        IsPlural(term) == isPlural ? term : OtherNumber(term) ?? term;

    /// <summary>Whether the term is recorded in the plural, as far as the rule can tell.</summary>
    public static bool IsPlural(string term) => term.Length > 0 && char.IsAsciiLetterOrDigit(term[^1]) && Singular(term) is not null;

    private static string Plural(string term)
    {
        if (term.Length > 1 && term[^1] == 'y' && char.IsAsciiLetterLower(term[^2]) && !"aeiou".Contains(term[^2], StringComparison.Ordinal))
            return term[..^1] + "ies";
        return term + (TakesEs(term) ? "es" : "s");
    }

    private static string? Singular(string term)
    {
        string word = term[(term.LastIndexOfAny([' ', '-']) + 1)..];
        bool isPlural = word is [.., char beforeLast, 's']
            && (char.IsAsciiLetterUpper(beforeLast) || (word.Length >= ShortestRegularPlural && beforeLast is not ('s' or 'u' or 'i')));
        if (!isPlural)
            return null;
        if (word.Length > ShortestRegularPlural && word.EndsWith("ies", StringComparison.Ordinal))
            return term[..^3] + "y";
        return word.EndsWith("es", StringComparison.Ordinal) && TakesEs(term[..^2]) ? term[..^2] : term[..^1];
    }

    private static bool TakesEs(string term) =>
        term[^1] is 's' or 'x' or 'z' || term.EndsWith("ch", StringComparison.Ordinal) || term.EndsWith("sh", StringComparison.Ordinal);
}
