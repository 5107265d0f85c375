namespace TermLsp.Core.Formats.Markdown;

/// <summary>What a label line, a column or a part of an entry says.</summary>
internal enum Label
{
    /// <summary>A name, in the language that the label tells or the characters do.</summary>
    Term,

    /// <summary>As good a name as the heading's.</summary>
    Alias,

    /// <summary>A short form.</summary>
    Abbreviation,

    /// <summary>Not to be written any more, with the reason in brackets.</summary>
    Avoid,

    /// <summary>Never to be written.</summary>
    Forbidden,

    /// <summary>A misspelling.</summary>
    Misspelling,

    /// <summary>Longer strings that hold a term but do not mean it.</summary>
    Except,

    /// <summary>Related concepts.</summary>
    Related,

    /// <summary>Concepts that include this one.</summary>
    Broader,

    /// <summary>Concepts that this one includes.</summary>
    Narrower,

    /// <summary>Where more is said.</summary>
    Source,

    /// <summary>A sentence with the term.</summary>
    Example,

    /// <summary>Subject fields.</summary>
    Tags,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>The definition, in the language that the label tells.</summary>
    Definition,

    /// <summary>The concept's id.</summary>
    Id,
}
