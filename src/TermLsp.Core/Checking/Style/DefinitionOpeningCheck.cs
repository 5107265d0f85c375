using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Style;

/// <summary>
/// A definition names the genus and what sets the concept apart, and can be put in the term's place (ISO 704, 6.4): it begins neither with the term
/// nor with "It is". A hover shows the term right above it.
/// </summary>
internal sealed class DefinitionOpeningCheck : IGlossaryCheck
{
    private static readonly string[] English =
        ["it is ", "it's ", "this is ", "they are ", "these are ", "is a ", "is an ", "is the ", "are ", "refers to ", "a term for ", "a term that "];

    private static readonly string[] Chinese = ["是", "它是", "这是", "此为", "该术语", "指的是", "即是"];

    // 是 in these is no copula.
    private static readonly string[] ChineseWords = ["是否", "是非"];

    private static readonly string[] Articles = ["a ", "an ", "the "];

    public string Code => GlossaryDiagnosticCode.DefinitionOpening;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from concept in glossary.Concepts
        from definition in concept.Definitions
        let text = definition.Short ?? definition.Long
        where text is not null
        let opening = Opening(concept, definition.Language, text.Value.Value.TrimStart())
        where opening is not null
        select new GlossaryDiagnostic(
            Code, Severity.Info, text.Value.Span, $"this definition begins with '{opening}'; begin with what kind of thing it is");

    private static string? Opening(Concept concept, LanguageTag language, string text)
    {
        string[] openings = language.IsChinese ? Chinese : language.Primary == "en" ? English : [];
        string? phrase = openings.FirstOrDefault(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
        if (phrase is not null && !(language.IsChinese && ChineseWords.Any(word => text.StartsWith(word, StringComparison.Ordinal))))
            return text[..phrase.Length].TrimEnd();
        string rest = text[(Articles.FirstOrDefault(article => text.StartsWith(article, StringComparison.OrdinalIgnoreCase))?.Length ?? 0)..];
        return concept.Terms.Where(term => term.IsRight && term.Language.Primary == language.Primary)
            .Select(term => term.Text.Value)
            .FirstOrDefault(term => term.Length > 0 && rest.StartsWith(term, StringComparison.OrdinalIgnoreCase) && IsWhole(term, rest[term.Length..]));
    }

    // A Latin word ends at an edge. A Han term goes on as a longer word unless a verb or a mark follows: 词元化 is not 词元.
    private static bool IsWhole(string term, string rest) =>
        rest.Length == 0 || (CharacterClass.IsWord(term[^1]) ? !CharacterClass.IsWord(rest[0]) : rest[0] is '是' or '指' or '即' or '，' or '：' or '（' or '(' or ',' or ':');
}
