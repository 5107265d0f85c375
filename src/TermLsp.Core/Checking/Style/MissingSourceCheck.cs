using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Style;

/// <summary>A concept without a source: nobody can read on, or see whether it is so.</summary>
internal sealed class MissingSourceCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.MissingSource;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from concept in glossary.Concepts
        where concept.Sources.IsEmpty
        select new GlossaryDiagnostic(
            Code, Severity.Info, concept.Id.Span, $"'{concept.Id.Value}' names no source; add the address of a work that says more");
}
