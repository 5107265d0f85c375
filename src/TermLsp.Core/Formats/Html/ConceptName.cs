using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>What a concept is called where there is room for a name alone: in links, in the map, in headings.</summary>
/// <param name="English">The English name, or what stands for it.</param>
/// <param name="Chinese">The Chinese name; null where there is none, or it is the same.</param>
internal sealed record ConceptName((string Text, string? Lang) English, (string Text, string Lang)? Chinese)
{
    // A name is repeated wherever something leads to its concept: one of a megabyte must not be.
    private const int Longest = 120;

    /// <summary>A concept's name, no longer than a link should be.</summary>
    public static ConceptName Of(Concept concept)
    {
        Term? english = concept.PreferredTerm(LanguageTag.English);
        Term? chinese = concept.PreferredTerm(LanguageTag.SimplifiedChinese);
        Term? first = english ?? chinese ?? concept.Terms.OrderBy(term => term.Status).FirstOrDefault();
        (string, string?) main = first is null ? (Clipped(concept.Id.Value), null) : (Clipped(first.Text.Value), HtmlElements.Lang(first.Language));
        return new ConceptName(
            main, english is null || chinese is null || chinese.Text.Value == english.Text.Value ? null : (Clipped(chinese.Text.Value), HtmlElements.Lang(chinese.Language)));
    }

    /// <summary>What it is sorted by.</summary>
    public string Key => English.Text;

    /// <summary>The letter under which it stands: <c>A</c> to <c>Z</c>, <c>中</c> for ideographs, <c>#</c> for the rest.</summary>
    public string Letter => Rune.TryGetRuneAt(Key + "#", 0, out Rune first) switch
    {
        true when first.IsAscii && Rune.IsLetter(first) => Rune.ToUpperInvariant(first).ToString(),
        true when CharacterClass.IsHan(first) => "中",
        _ => "#",
    };

    /// <summary>Writes it as text, of which the page shows the language that its reader chose.</summary>
    public void Write(HtmlElements html)
    {
        if (Chinese is { } chinese)
            html.Pair(English.Text, chinese.Text, chinese.Lang);
        else
            html.Text("span", English.Text, ("lang", English.Lang));
    }

    private static string Clipped(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
