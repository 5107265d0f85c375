namespace TermLsp.Core.Compiled;

/// <summary>The parts of an image, in the order of its table.</summary>
internal enum ImageSection
{
    /// <summary>The tags that concepts name by their number.</summary>
    Languages,

    /// <summary>What a glossary says of itself, and how many concepts it has.</summary>
    Glossaries,

    /// <summary>Where each concept's record starts in <see cref="Records"/>, and last where they all end; a u32 each.</summary>
    Offsets,

    /// <summary>The concepts, glossary after glossary; one can be decoded alone.</summary>
    Records,

    /// <summary>The set's entries: the number of each one's concept; a u32 each.</summary>
    Entries,

    /// <summary>An open-addressed table from an id's hash to the entry's index, plus one; a u32 each.</summary>
    Ids,

    /// <summary>What was wrong in the files.</summary>
    Problems,

    /// <summary>The matcher's tables, whatever they hold.</summary>
    Forms,

    /// <summary>The index of how terms begin, whatever it holds.</summary>
    Beginnings,
}
