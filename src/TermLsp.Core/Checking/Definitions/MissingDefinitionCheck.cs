using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Definitions;

/// <summary>A concept without a definition: a hover says its names and nothing else. Lists of terms are meant so; hence a hint.</summary>
internal sealed class MissingDefinitionCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.MissingDefinition;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from concept in glossary.Concepts
        where concept.Definitions.IsEmpty && EmptyDefinitionCheck.EmptyKey(glossary.Text, concept) is null
        select new GlossaryDiagnostic(
            Code, Severity.Hint, concept.Id.Span, $"'{concept.Id.Value}' has no definition; say in a sentence what it is");
}
