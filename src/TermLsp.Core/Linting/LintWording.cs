using TermLsp.Core.Terminology;

namespace TermLsp.Core.Linting;

/// <summary>The words of messages and fixes, in the language that the reader reads.</summary>
internal abstract record LintWording
{
    private static readonly LintWording English = new EnglishLintWording();
    private static readonly LintWording Chinese = new ChineseLintWording();

    public static LintWording For(LanguageTag reader) => reader.IsChinese ? Chinese : English;

    /// <summary>A fix's title.</summary>
    public abstract string ReplaceWith(string right);

    public abstract string WrongCase(string written, string right, string? reason);

    public abstract string Misspelling(string written, string? right, string? reason);

    /// <summary>A word that is nearly a term's.</summary>
    public abstract string LooksLike(string written, IEnumerable<string> right);

    public abstract string WrongSeparators(string written, string right);

    /// <summary>A term that is not to be written.</summary>
    public abstract string NotToWrite(TermStatus status, string written, string? right, string? reason);

    public abstract string Inconsistent(string written, string right);

    /// <summary>A Chinese term that is not in the document's script, or another region's word.</summary>
    public abstract string OtherScript(string written, string? right, bool isTraditional, bool isRegional);

    /// <summary>An abbreviation before its full form.</summary>
    public abstract string FirstUse(string written, string introduced);

    public abstract string Undefined(string abbreviation);

    public abstract string UnknownRule(string name, string? nearest, IEnumerable<string> known);

    public abstract string UnknownComment(string name, string nearest);
}
