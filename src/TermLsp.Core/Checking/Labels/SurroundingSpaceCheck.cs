using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A term, a replacement or an id with spaces around it: they come into every text that a fix or a completion writes.</summary>
internal sealed class SurroundingSpaceCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.SurroundingSpace;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary) =>
        from concept in glossary.Concepts
        from text in Texts(concept).Distinct()
        let trimmed = text.Value.Trim()
        where trimmed.Length < text.Value.Length && trimmed.Length > 0
        select new GlossaryDiagnostic(Code, Severity.Warning, text.Span, $"'{text.Value}' has spaces around it; write '{trimmed}'")
        {
            Fixes = Mending.Replace(glossary.Text, text, trimmed),
        };

    private static IEnumerable<Located<string>> Texts(Concept concept) =>
        [concept.Id, .. concept.Terms.Select(term => term.Text), .. concept.Terms.Select(term => term.Replacement).OfType<Located<string>>()];
}
