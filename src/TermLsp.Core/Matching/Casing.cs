namespace TermLsp.Core.Matching;

/// <summary>How the capitals of an occurrence stand to those of its term.</summary>
public enum Casing
{
    /// <summary>As written, or in a case that the term leaves free.</summary>
    Right,

    /// <summary>An abbreviation without its capitals (<c>llm</c>, <c>Llm</c>): understood, reported only where the glossary lists it.</summary>
    Lowered,

    /// <summary>Wrong capitals (<c>LORA</c>): a misspelling of the term.</summary>
    Wrong,
}
