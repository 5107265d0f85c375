namespace TermLsp.Core.Formats;

/// <summary>What a glossary may say beyond its terms to write, as far as formats differ in holding it.</summary>
[Flags]
internal enum GlossaryPart
{
    None = 0,
    Titles = 1 << 0,
    License = 1 << 1,
    Scope = 1 << 2,
    DefaultSeverity = 1 << 3,
    WrongTerms = 1 << 4,
    Reasons = 1 << 5,
    Replacements = 1 << 6,
    Severities = 1 << 7,
    Conditions = 1 << 8,
    Cases = 1 << 9,
    StrictVariants = 1 << 10,
    Plurals = 1 << 11,
    PartsOfSpeech = 1 << 12,
    Exceptions = 1 << 13,
    Domains = 1 << 14,
    LongDefinitions = 1 << 15,
    Examples = 1 << 16,
    Relations = 1 << 17,
    Sources = 1 << 18,
    Notes = 1 << 19,
}
