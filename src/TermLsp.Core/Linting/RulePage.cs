using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>A rule's page in the manual: what it finds, why, with examples, and how to change it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="DefaultSeverity">How much its findings matter where nobody says; null: it is off.</param>
/// <param name="Text">The page, in Markdown.</param>
public sealed record RulePage(string Rule, Severity? DefaultSeverity, string Text)
{
    /// <summary>What it finds, in a sentence: the page's first paragraph.</summary>
    public string Summary => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1];
}
