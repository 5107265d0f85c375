using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>What a column's cells say.</summary>
internal enum ColumnRole
{
    /// <summary>Something that is no part of a glossary: a location, a date.</summary>
    Ignored,
    Id,
    Term,

    /// <summary>The same concept's term in another language (<c>target</c>).</summary>
    Equivalent,
    Language,
    EquivalentLanguage,
    Status,

    /// <summary>Yes or no; or terms never to be written.</summary>
    Forbidden,
    CaseSensitive,

    /// <summary>Acronym, full form, variant ...</summary>
    TermType,
    PartOfSpeech,
    Abbreviation,
    Aliases,
    Avoid,
    Definition,
    Domain,

    /// <summary>Subject fields, parted by commas too.</summary>
    Tags,
    Source,
    Note,
    Example,
}

/// <summary>A column's role, and its language where the header names one.</summary>
internal readonly record struct ColumnMeaning(ColumnRole Role, LanguageTag? Language)
{
    /// <summary>Whether the cells are terms.</summary>
    public bool IsTerm => Role is ColumnRole.Term or ColumnRole.Equivalent;
}
