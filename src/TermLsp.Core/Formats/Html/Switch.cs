using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>Which texts the reader's choice of a language hides: English and Chinese ones, where the same is said in both.</summary>
internal static class Switch
{
    /// <summary>Whether a text in these languages can be shown in one of them alone.</summary>
    public static bool IsNeeded(IEnumerable<LanguageTag> languages)
    {
        LanguageTag[] all = [.. languages];
        return all.Any(language => language.IsChinese) && all.Any(IsEnglish);
    }

    /// <summary>The class of one version; null for what is always shown.</summary>
    public static string? Class(LanguageTag language, bool isNeeded) => !isNeeded ? null : language.IsChinese ? "z" : IsEnglish(language) ? "e" : null;

    /// <summary>English before Chinese before others, as in the heading.</summary>
    public static int Rank(LanguageTag language) => IsEnglish(language) ? 0 : language.IsChinese ? 1 : 2;

    private static bool IsEnglish(LanguageTag language) => language.Primary == "en";
}
