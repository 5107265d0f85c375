namespace TermLsp.Core.Terminology;

/// <summary>The codes of what can be wrong in a glossary file.</summary>
public static class GlossaryDiagnosticCode
{
    /// <summary>The file cannot be read at all.</summary>
    public const string Unreadable = "glossary-unreadable";

    /// <summary>The file is not well-formed.</summary>
    public const string Syntax = "glossary-syntax";

    /// <summary>A value is not of the kind that its key takes.</summary>
    public const string WrongValue = "glossary-wrong-value";

    /// <summary>A key that the format does not know.</summary>
    public const string UnknownKey = "glossary-unknown-key";

    /// <summary>A key that stands twice in one entry.</summary>
    public const string DuplicateKey = "glossary-duplicate-key";

    /// <summary>A label that stands twice in one entry.</summary>
    public const string DuplicateLabel = "glossary-duplicate-label";

    /// <summary>Two concepts with one id.</summary>
    public const string DuplicateId = "glossary-duplicate-id";

    /// <summary>An entry that names no term.</summary>
    public const string NoTerm = "glossary-no-term";

    /// <summary>A file in which nothing is an entry.</summary>
    public const string NoEntry = "glossary-no-entry";

    /// <summary>Two preferred terms in one language.</summary>
    public const string TwoPreferred = "glossary-two-preferred";

    /// <summary>The file is larger, or its aliases expand to more, than is read.</summary>
    public const string TooLarge = "glossary-too-large";

    /// <summary>A label that another concept of the glossary has too.</summary>
    public const string Homograph = "glossary-homograph";

    /// <summary>A label that differs from another in nothing that the engine compares: case, width, script, hyphens, spaces.</summary>
    public const string IndistinctLabel = "glossary-indistinct-label";

    /// <summary>A label that the concept both writes and avoids.</summary>
    public const string ContradictoryLabel = "glossary-contradictory-label";

    /// <summary>A label that no text can hold, or that the engine does not find.</summary>
    public const string UnmatchableLabel = "glossary-unmatchable-label";

    /// <summary>A label, or another text, with spaces around it.</summary>
    public const string SurroundingSpace = "glossary-surrounding-space";

    /// <summary>A plural that the rule gives anyway.</summary>
    public const string RegularPlural = "glossary-regular-plural";

    /// <summary>An abbreviation that is longer than what it shortens.</summary>
    public const string LongAbbreviation = "glossary-long-abbreviation";

    /// <summary>A language that has aliases and no preferred term.</summary>
    public const string MissingPreferred = "glossary-missing-preferred";

    /// <summary>A tag that no language has.</summary>
    public const string UnknownLanguage = "glossary-unknown-language";

    /// <summary>A replacement that is no term to write.</summary>
    public const string UnknownReplacement = "glossary-unknown-fix";

    /// <summary>An exception that holds no term of its concept, and so cancels nothing.</summary>
    public const string IdleException = "glossary-idle-exception";

    /// <summary>A condition, or one of its words, that can never hold.</summary>
    public const string ImpossibleCondition = "glossary-impossible-condition";

    /// <summary>A relation to a concept that does not exist.</summary>
    public const string DanglingRelation = "glossary-dangling-relation";

    /// <summary>A relation of a concept to itself.</summary>
    public const string SelfRelation = "glossary-self-relation";

    /// <summary>A relation that is listed twice.</summary>
    public const string RepeatedRelation = "glossary-repeated-relation";

    /// <summary>A chain of broader concepts that comes back to where it began.</summary>
    public const string CircularRelation = "glossary-circular-relation";

    /// <summary>A definition with nothing in it.</summary>
    public const string EmptyDefinition = "glossary-empty-definition";

    /// <summary>A definition that says no more than the term.</summary>
    public const string RepeatedTerm = "glossary-definition-repeats-term";

    /// <summary>A concept without a definition.</summary>
    public const string MissingDefinition = "glossary-missing-definition";

    /// <summary>A source that is no address to go to.</summary>
    public const string SourceAddress = "glossary-source-address";

    /// <summary>Style: a short definition that is very short or rather long.</summary>
    public const string DefinitionLength = "glossary-definition-length";

    /// <summary>Style: a definition that begins with the term, or with a verb instead of the genus.</summary>
    public const string DefinitionOpening = "glossary-definition-opening";

    /// <summary>Style: a definition that is nearly another concept's.</summary>
    public const string SimilarDefinition = "glossary-similar-definition";

    /// <summary>Style: a concept without a language that most of the glossary's concepts have.</summary>
    public const string MissingLanguage = "glossary-missing-language";

    /// <summary>Style: a concept without a source.</summary>
    public const string MissingSource = "glossary-missing-source";

    /// <summary>Style: a relation to a concept that stands in another glossary.</summary>
    public const string OutwardRelation = "glossary-outward-relation";
}
