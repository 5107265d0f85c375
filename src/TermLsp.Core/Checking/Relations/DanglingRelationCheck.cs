using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Relations;

/// <summary>A relation to a concept that neither this glossary has nor one beside it.</summary>
internal sealed class DanglingRelationCheck : IGlossaryCheck
{
    // A file with more of them has another trouble than slips.
    private const int MostAdvised = 1000;

    public string Code => GlossaryDiagnosticCode.DanglingRelation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        Lazy<NearestId> near = new(() => new NearestId(glossary));
        int count = 0;
        foreach (Relation relation in glossary.Relations.Where(relation => !glossary.Has(relation.Target.Value)))
        {
            string? nearest = count++ < MostAdvised ? near.Value.Of(relation.Target.Value, except: relation.Concept.Id.Value) : null;
            yield return new GlossaryDiagnostic(
                Code, Severity.Warning, relation.Target.Span,
                $"no concept has the id '{relation.Target.Value}'; {(nearest is null ? "add one, or take it out" : $"did you mean '{nearest}'?")}")
            {
                Fixes =
                [
                    .. nearest is null ? [] : Mending.Replace(glossary.Text, relation.Target, nearest),
                    .. Mending.Remove(glossary.Text, relation.Target),
                ],
            };
        }
    }
}
