using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Linting.Scripts;

/// <summary>Which terms of a concept a document of one script writes.</summary>
internal static class TermScript
{
    /// <summary>The script that a Chinese tag means.</summary>
    public static ChineseScript Of(LanguageTag language) =>
        language.Value.Split('-').Any(subtag => subtag is "TW" or "HK" or "MO" or "Hant") ? ChineseScript.Traditional : ChineseScript.Simplified;

    /// <summary>Whether it is the word of another region: the concept has another one where this script is written.</summary>
    public static bool IsRegional(Concept concept, Term found, ChineseScript script) =>
        Of(found.Language) != script && InLanguage(concept, found, script).Any() && SameWord(concept, found, script) is null;

    /// <summary>The term to write in a script; null where the concept has none.</summary>
    public static Term? For(Concept concept, Term found, ChineseScript script) =>
        SameWord(concept, found, script) ?? InLanguage(concept, found, script).FirstOrDefault();

    private static Term? SameWord(Concept concept, Term found, ChineseScript script)
    {
        string key = FormCompiler.Key(found.Text.Value);
        return concept.Terms.FirstOrDefault(term => IsWrittenIn(term, script) && IsOf(term, script) && FormCompiler.Key(term.Text.Value) == key);
    }

    private static IEnumerable<Term> InLanguage(Concept concept, Term found, ChineseScript script) => concept.Terms
        .Where(term => IsWrittenIn(term, script) && Of(term.Language) == script && term.IsAbbreviation == found.IsAbbreviation)
        .OrderBy(term => term.Status);

    // By its characters, whatever its tag: who writes "zh" may mean either. By its tag where they are of both.
    private static bool IsOf(Term term, ChineseScript script) => Of(term.Language) == script || ScriptCount.Of(term.Text.Value).Of(script) > 0;

    private static bool IsWrittenIn(Term term, ChineseScript script) =>
        term.IsRight && term.Language.IsChinese && ScriptCount.Of(term.Text.Value).Against(script) == 0;
}
