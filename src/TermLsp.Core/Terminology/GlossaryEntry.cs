namespace TermLsp.Core.Terminology;

/// <summary>A concept and the glossary that it comes from. One object a concept in a <see cref="GlossarySet"/>: it is equal to itself alone.</summary>
public sealed class GlossaryEntry(Glossary glossary, Concept concept)
{
    /// <summary>The glossary.</summary>
    public Glossary Glossary { get; } = glossary;

    /// <summary>The concept.</summary>
    public Concept Concept { get; } = concept;
}
