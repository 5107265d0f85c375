namespace TermLsp.Core.Linting.Misspelling;

/// <summary>A word of a term as one of its spellings has it.</summary>
/// <param name="Entry">The index of the concept in the set of glossaries.</param>
/// <param name="Term">The index of the term in the concept.</param>
/// <param name="Spelling">The index of the spelling: the singular, say.</param>
/// <param name="Word">The index of the word.</param>
internal readonly record struct TermUse(int Entry, int Term, int Spelling, int Word);
