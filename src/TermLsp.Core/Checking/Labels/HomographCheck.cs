using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A label that two concepts have: a hover shows both. That is what homographs are, so it is worth knowing and no mistake.</summary>
internal sealed class HomographCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.Homograph;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        Dictionary<string, Label> first = [];
        HashSet<(string, string)> told = [];
        foreach (Label label in glossary.Labels)
        {
            if (first.TryAdd(label.Text, label))
                continue;
            Label other = first[label.Text];
            if (other.Concept == label.Concept || Conditions.Differ(other.Term, label.Term) || !told.Add((label.Concept.Id.Value, label.Text)))
                continue;
            yield return new GlossaryDiagnostic(
                Code, Severity.Info, label.Term.Text.Span,
                $"'{label.Text}' is a label of '{other.Concept.Id.Value}' too, and both are shown where it stands; tell them apart by 'when' if they should not be");
        }
    }
}
