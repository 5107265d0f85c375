using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>A designation of a concept in one language (ISO 1087).</summary>
public sealed record Term
{
    /// <summary>The spelling, as the glossary has it.</summary>
    public required Located<string> Text { get; init; }

    /// <summary>The language.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Whether to write it.</summary>
    public required TermStatus Status { get; init; }

    /// <summary>Whether it shortens another term of the concept.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether case tells it from another word.</summary>
    public CaseRule Case { get; init; }

    /// <summary>Whether hyphen and space variants are reported (<c>variants: strict</c>).</summary>
    public bool HasStrictVariants { get; init; }

    /// <summary>Plurals that no rule gives.</summary>
    public ImmutableArray<string> Plurals { get; init; } = [];

    /// <summary>The part of speech, as the glossary has it.</summary>
    public string? PartOfSpeech { get; init; }

    /// <summary>Why the term is not to be written.</summary>
    public LocalizedText Reason { get; init; } = LocalizedText.None;

    /// <summary>What to write instead, where the glossary says so.</summary>
    public Located<string>? Replacement { get; init; }

    /// <summary>How much the term's use matters, where the glossary says so.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Where the term counts at all; null: everywhere.</summary>
    public ContextCondition? Condition { get; init; }

    /// <summary>Whether the term is one to write.</summary>
    public bool IsRight => Status is TermStatus.Preferred or TermStatus.Admitted;
}
