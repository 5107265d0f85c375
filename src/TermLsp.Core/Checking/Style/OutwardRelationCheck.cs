using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Style;

/// <summary>
/// A relation that only a glossary beside this one resolves: whoever takes this file alone meets a dead end. (One that nothing resolves is no question
/// of style; nor is one into another file of the same glossary.)
/// </summary>
internal sealed class OutwardRelationCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.OutwardRelation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from relation in glossary.Relations
        let id = relation.Target.Value
        where glossary.IsInAnother(id)
        select new GlossaryDiagnostic(
            Code, Severity.Info, relation.Target.Span, $"'{id}' is a concept of another glossary; add it here if this file is to be read by itself");
}
