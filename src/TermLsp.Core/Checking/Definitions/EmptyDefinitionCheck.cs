using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Definitions;

/// <summary>A definition with nothing in it: spaces, or a key without a value, which readers pass over.</summary>
internal sealed class EmptyDefinitionCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.EmptyDefinition;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        glossary.Concepts.SelectMany(concept => Places(glossary.Text, concept)).Select(span => new GlossaryDiagnostic(
            Code, Severity.Warning, span, "this definition is empty; say what the concept is, or take it out"));

    /// <summary>The place of a definition's key that has led to no definition.</summary>
    public static TextSpan? EmptyKey(SourceText text, Concept concept) =>
        concept.Definitions.IsEmpty ? KeySearch.Key(text, concept.Span, "definition") : null;

    private static IEnumerable<TextSpan> Places(SourceText text, Concept concept) =>
        EmptyKey(text, concept) is { } key
            ? [key]
            : concept.Definitions.SelectMany(definition => new[] { definition.Short, definition.Long }).OfType<Located<string>>()
                .Where(part => string.IsNullOrWhiteSpace(part.Value)).Select(part => part.Span);
}
