namespace TermLsp.Core.Matching;

/// <summary>What is peculiar to a form.</summary>
[Flags]
internal enum FormTraits : byte
{
    /// <summary>Nothing: it stands for its term in any case.</summary>
    None = 0,

    /// <summary>It is no form of a term, but a string that cancels the concept's occurrences inside it.</summary>
    Exception = 1,

    /// <summary>Some of its characters are bound to their case.</summary>
    CaseBound = 2,

    /// <summary>A wrong case makes it another word, rather than a misspelling.</summary>
    RefusesWrongCase = 4,

    /// <summary>It is an abbreviation all in capitals, which people write without them.</summary>
    AllCapital = 8,

    /// <summary>In lower case its term is an ordinary English word: the rag carpet.</summary>
    OrdinaryWord = 16,

    /// <summary>It counts only where its term's condition holds.</summary>
    Conditional = 32,
}
