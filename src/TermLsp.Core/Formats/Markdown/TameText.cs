using System.Buffers;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Knows texts that need not be read back to be sure of: nothing but paragraphs whose lines begin with a letter.</summary>
internal static class TameText
{
    // In front of a colon these may hide a label: "Al*so*: x".
    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`~$&<[\\");

    /// <summary>Whether a definition is read as it is, if it is written as it is.</summary>
    public static bool IsReadAs(LanguageTag language, string? brief, string? full) =>
        brief is not null && !brief.Contains("\n\n", StringComparison.Ordinal)
        && AreParagraphs(language, brief) && (full is null || AreParagraphs(language, full));

    private static bool AreParagraphs(LanguageTag language, string text)
    {
        foreach (string paragraph in text.Split("\n\n"))
        {
            if (ProseLanguage.Of(paragraph) != language)
                return false;
            foreach (string line in paragraph.Split('\n'))
            {
                if (line.Length == 0 || !(char.IsLetter(line[0]) || line[0] is '“' or '”' or '《') || MayBeLabel(line))
                    return false;
            }
        }

        return true;
    }

    private static bool MayBeLabel(string line)
    {
        int colon = line.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && LabelLine.MayBe(line) && (line.AsSpan(0, colon).ContainsAny(Markup) || LabelWords.Of(line.AsSpan(0, colon)) is not null);
    }
}
