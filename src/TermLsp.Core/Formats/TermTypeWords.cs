namespace TermLsp.Core.Formats;

/// <summary>The words of ISO 12620 and of tools for a shortened term.</summary>
internal static class TermTypeWords
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "abbreviation", "abbreviated form", "abbreviatedForm", "acronym", "initialism", "short form", "shortForm", "clipped term", "clippedTerm", "缩写",
    };

    /// <summary>Whether the word says that the term shortens another.</summary>
    public static bool IsAbbreviation(string word) => Abbreviations.Contains(word.Trim());
}
