using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Relations;

/// <summary>A relation of a concept to itself says nothing.</summary>
internal sealed class SelfRelationCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.SelfRelation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from relation in glossary.Relations
        where relation.Target.Value == relation.Concept.Id.Value
        select new GlossaryDiagnostic(
            Code, Severity.Warning, relation.Target.Span, $"'{relation.Target.Value}' names itself under '{relation.ListName}'; take it out")
        {
            Fixes = Mending.Remove(glossary.Text, relation.Target),
        };
}
