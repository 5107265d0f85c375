namespace TermLsp.Core.Features.Completing;

/// <summary>The parts of a <see cref="TermIndex"/>, in the order of its header.</summary>
internal enum IndexSection
{
    /// <summary>Concept after concept in order of rank, a <see cref="TermKey"/> for each of its terms.</summary>
    Keys,

    /// <summary>Where each concept's keys begin, by rank, and last where they all end; a u32 each.</summary>
    Starts,

    /// <summary>The index of each concept in the set, by rank; a u32 each.</summary>
    Entries,

    /// <summary>The rank of each concept, by its index in the set; a u32 each.</summary>
    Ranks,

    /// <summary>Where keys begin, in the keys' order; a u32 each.</summary>
    Heads,

    /// <summary>What stands above <see cref="Heads"/> in a <see cref="RankedList"/>.</summary>
    HeadMinima,

    /// <summary>Where the inner words of keys begin, in their order; a u32 each.</summary>
    Words,

    /// <summary>What stands above <see cref="Words"/>.</summary>
    WordMinima,

    /// <summary>For each reading of the first character of a Chinese key the syllable's number, ascending; a u16 each.</summary>
    Syllables,

    /// <summary>The keys that they are of.</summary>
    Spelled,

    /// <summary>What stands above <see cref="Spelled"/>.</summary>
    SpelledMinima,

    /// <summary>For the readings of the first three characters of a Chinese key their <see cref="Initials"/>, ascending; a u16 each.</summary>
    InitialLetters,

    /// <summary>The keys that they are of.</summary>
    Initialled,

    /// <summary>What stands above <see cref="Initialled"/>.</summary>
    InitialledMinima,
}
