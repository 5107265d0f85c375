namespace TermLsp.Core.Terminology;

/// <summary>What the glossary says of a term, from best to worst (ISO 30042's administrative status).</summary>
public enum TermStatus
{
    /// <summary>The term to write.</summary>
    Preferred,

    /// <summary>As good, though not the first choice: an alias or an abbreviation.</summary>
    Admitted,

    /// <summary>Understood, but no longer to be written.</summary>
    Deprecated,

    /// <summary>Never to be written: an error.</summary>
    Forbidden,

    /// <summary>A misspelling: recognised and reported, never offered.</summary>
    Hidden,
}
