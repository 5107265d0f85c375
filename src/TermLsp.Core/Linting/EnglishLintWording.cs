using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>English messages.</summary>
internal sealed record EnglishLintWording : LintWording
{
    public override string ReplaceWith(string right) => $"Replace with “{right}”";

    public override string WrongCase(string written, string right, string? reason) =>
        $"Write “{right}”: the capitals of “{written}” are not those of the term." + Because(reason);

    public override string Misspelling(string written, string? right, string? reason) =>
        (right is null ? $"“{written}” is a misspelling." : $"Write “{right}”: “{written}” is a misspelling.") + Because(reason);

    public override string LooksLike(string written, IEnumerable<string> right) =>
        $"“{written}” looks like a misspelling of {string.Join(" or ", right.Select(one => $"“{one}”"))}.";

    public override string WrongSeparators(string written, string right) =>
        $"Write “{right}”: this term has its spaces and hyphens just so.";

    public override string NotToWrite(TermStatus status, string written, string? right, string? reason)
    {
        string standing = status == TermStatus.Forbidden ? "must not be used" : "is deprecated";
        return (right is null ? $"Do not write “{written}”: it {standing}." : $"Write “{right}”: “{written}” {standing}.") + Because(reason);
    }

    public override string Inconsistent(string written, string right) => $"Write “{right}”: elsewhere in this document “{written}” is called so.";

    public override string OtherScript(string written, string? right, bool isTraditional, bool isRegional)
    {
        (string own, string other) = isTraditional ? ("Traditional", "Simplified") : ("Simplified", "Traditional");
        string why = isRegional
            ? $"this document is in {own} Chinese, and “{written}” is the word of {other} Chinese."
            : $"this document is in {own} Chinese, and “{written}” is in {other} characters.";
        return right is null ? char.ToUpperInvariant(why[0]) + why[1..] : $"Write “{right}”: {why}";
    }

    public override string FirstUse(string written, string introduced) => $"Write “{introduced}”: nothing before it says what “{written}” is short for.";

    public override string Undefined(string abbreviation) =>
        $"Nothing explains “{abbreviation}”. Say in this document what it is short for, or add it to a glossary.";

    public override string UnknownRule(string name, string? nearest, IEnumerable<string> known) =>
        $"There is no rule “{name}”" + (nearest is null ? $"; there are: {string.Join(", ", known)}. Write a remark behind “--”." : $"; did you mean “{nearest}”?");

    public override string UnknownComment(string name, string nearest) => $"“{name}” means nothing; did you mean “{nearest}”?";

    private static string Because(string? reason) => reason is null ? "" : " Why: " + reason;
}
