using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>A term section as it is read.</summary>
internal sealed class TbxTerm
{
    public Located<string>? Text { get; set; }

    public LanguageTag? Language { get; init; }

    public TermStatus? Status { get; set; }

    public bool IsAbbreviation { get; set; }

    public bool IsVariant { get; set; }

    public string? PartOfSpeech { get; set; }

    public CaseRule Case { get; set; }

    public bool HasStrictVariants { get; set; }

    public List<string> Plurals { get; } = [];

    public Located<string>? Replacement { get; set; }

    public Severity? Severity { get; set; }

    public List<string> Any { get; } = [];

    public List<string> None { get; } = [];

    public int? Window { get; set; }

    /// <summary>Why the term is not to be written; of a term to write, a remark on the concept.</summary>
    public LanguageTexts Notes { get; } = new();

    /// <summary>What is told of the term; <paramref name="status"/> where the file tells none.</summary>
    public Term ToTerm(LanguageTag language, TermStatus status)
    {
        // A variant that is deprecated is a misspelling: what we write for one.
        TermStatus said = Status is TermStatus.Deprecated && IsVariant ? TermStatus.Hidden : Status ?? status;
        return new Term
        {
            Text = Text!.Value,
            Language = language,
            Status = said,
            IsAbbreviation = IsAbbreviation,
            Case = Case,
            HasStrictVariants = HasStrictVariants,
            Plurals = [.. Plurals],
            PartOfSpeech = PartOfSpeech,
            Reason = said is TermStatus.Preferred or TermStatus.Admitted ? LocalizedText.None : Notes.ToText(),
            Replacement = Replacement,
            Severity = Severity,
            Condition = Condition(),
        };
    }

    private ContextCondition? Condition() =>
        Any.Count == 0 && None.Count == 0 && Window is null
            ? null
            : new ContextCondition([.. Any], [.. None], Window ?? ContextCondition.DefaultWindow);
}
