using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Labels;

/// <summary>
/// Labels that are spelt differently and found at the same places: <c>finetuning</c> beside <c>fine-tuning</c>, <c>Token</c> beside <c>token</c>,
/// a Traditional spelling beside the Simplified one. In one concept the second is needless; of two concepts no text says which is meant. What a concept
/// has in two languages is not doubled, and a term to avoid is told from one to write where it is written just so.
/// </summary>
internal sealed class IndistinctLabelCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.IndistinctLabel;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        // Of labels with one key each is compared with the first of its concept and with the first of all.
        Dictionary<string, Label> first = [];
        Dictionary<(string, string, LanguageTag, bool), Label> firstOfConcept = [];
        foreach (Label label in glossary.Labels)
        {
            if (label.Key.Length == 0)
                continue;
            first.TryAdd(label.Key, label);
            (string, string, LanguageTag, bool) own = (label.Key, label.Concept.Id.Value, label.Term.Language, label.Term.IsRight);
            if (!firstOfConcept.TryAdd(own, label))
            {
                if (Among(firstOfConcept[own], label) is { } needless)
                    yield return needless with { Fixes = Mending.Remove(glossary.Text, label.Term) };
            }
            else if (first[label.Key] is { } other && other.Concept != label.Concept && Between(other, label) is { } confused)
            {
                yield return confused;
            }
        }
    }

    private GlossaryDiagnostic? Among(Label first, Label label) =>
        first.Text == label.Text || !first.Covers(label) ? null : new GlossaryDiagnostic(
            Code, Severity.Info, label.Term.Text.Span, $"'{label.Text}' is found wherever '{first.Text}' is, so it need not be listed; take it out");

    private GlossaryDiagnostic? Between(Label first, Label label) =>
        first.Text == label.Text || Conditions.Differ(first.Term, label.Term) || !(first.Covers(label) || label.Covers(first)) ? null : new GlossaryDiagnostic(
            Code, Severity.Warning, label.Term.Text.Span,
            $"'{label.Text}' is found wherever '{first.Text}' of '{first.Concept.Id.Value}' is; tell them apart by 'when' or 'case: exact', or take one out");
}
