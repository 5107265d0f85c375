using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Definitions;

/// <summary>A source that leads nowhere: no address of a page, no DOI, no book's number.</summary>
internal sealed class SourceAddressCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.SourceAddress;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Located<string> source in glossary.Concepts.SelectMany(concept => concept.Sources))
        {
            string value = source.Value.Trim();
            if (SourceAddress.Page(value) is not null || SourceAddress.IsBook(value))
                continue;
            string? completed = SourceAddress.Completed(value);
            yield return new GlossaryDiagnostic(
                Code, Severity.Info, source.Span,
                $"this source is no address; {(completed is null ? "write one such as https://..., doi:10... or isbn:..." : $"did you mean '{completed}'?")}")
            {
                Fixes = completed is null ? [] : Mending.Replace(glossary.Text, source, completed),
            };
        }
    }
}
