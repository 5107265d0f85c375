using TermLsp.Core.Configuration;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Linting;

/// <summary>Holds one rule by itself to a fixture: every other is off.</summary>
internal static class RuleCheck
{
    /// <summary>Every rule off but one.</summary>
    public static Settings Only(string rule) => Settings.Default with
    {
        LintRules = Settings.Default.LintRules.AddRange(RuleIds.All.Select(id => KeyValuePair.Create<string, Severity?>(id, id == rule ? Severity.Warning : null))),
    };

    /// <summary>What the first fix of every finding makes of a text.</summary>
    public static string Mended(string rule, string text, string terms, string kind = "markdown")
    {
        Analysis analysis = new Analysis(Glossaries.Read(terms)).With(Only(rule));
        return LintCheck.Apply(text, [.. analysis.Lint(LintCheck.Document(text, kind), LanguageTag.English).SelectMany(found => found.Fixes.Take(1)).SelectMany(fix => fix.Edits)]);
    }

    /// <summary>What remains when all that is certain is mended.</summary>
    public static string CertainlyMended(string rule, string text, string terms, string kind = "markdown")
    {
        Analysis analysis = new Analysis(Glossaries.Read(terms)).With(Only(rule));
        return LintCheck.Apply(text, CertainFixes.Of(analysis.Lint(LintCheck.Document(text, kind), LanguageTag.English)));
    }
}
