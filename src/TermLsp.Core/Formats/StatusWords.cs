using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>The words that tools have for a term's status; a draft says nothing of it.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, TermStatus?> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["preferred"] = TermStatus.Preferred, ["approved"] = TermStatus.Preferred, ["standardized"] = TermStatus.Preferred,
        ["recommended"] = TermStatus.Preferred, ["首选"] = TermStatus.Preferred, ["推荐"] = TermStatus.Preferred,
        ["admitted"] = TermStatus.Admitted, ["allowed"] = TermStatus.Admitted, ["alias"] = TermStatus.Admitted, ["可用"] = TermStatus.Admitted,
        ["deprecated"] = TermStatus.Deprecated, ["superseded"] = TermStatus.Deprecated, ["obsolete"] = TermStatus.Deprecated,
        ["not recommended"] = TermStatus.Deprecated, ["notrecommended"] = TermStatus.Deprecated, ["avoid"] = TermStatus.Deprecated,
        ["不推荐"] = TermStatus.Deprecated, ["避免"] = TermStatus.Deprecated,
        ["forbidden"] = TermStatus.Forbidden, ["prohibited"] = TermStatus.Forbidden, ["rejected"] = TermStatus.Forbidden,
        ["禁用"] = TermStatus.Forbidden,
        ["hidden"] = TermStatus.Hidden, ["misspelling"] = TermStatus.Hidden,
        ["draft"] = null, ["new"] = null, ["proposed"] = null,
    };

    /// <summary>Whether the word is one of these, and the status that it means. <c>preferredTerm-admn-sts</c> (ISO 30042) is <c>preferred</c>.</summary>
    public static bool TryRead(string word, out TermStatus? status)
    {
        string bare = word.Trim();
        if (bare.IndexOf("Term", StringComparison.Ordinal) is int end and > 0 && bare[end..] is "Term" or "Term-admn-sts")
            bare = bare[..end];
        return Words.TryGetValue(bare.Replace('_', ' ').Replace('-', ' '), out status);
    }
}
