using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Relations;

/// <summary>A concept that stands in two of another's lists, or twice in one: SKOS S27 holds them disjoint.</summary>
internal sealed class RepeatedRelationCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.RepeatedRelation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            Dictionary<string, Relation> first = [];
            foreach (Relation relation in Relation.Of(concept).Where(relation => relation.Target.Value != concept.Id.Value))
            {
                if (first.TryAdd(relation.Target.Value, relation))
                    continue;
                Relation other = first[relation.Target.Value];
                string where = other.Kind == relation.Kind ? $"twice under '{relation.ListName}'" : $"under '{other.ListName}' and under '{relation.ListName}'";
                yield return new GlossaryDiagnostic(
                    Code, Severity.Warning, relation.Target.Span, $"'{relation.Target.Value}' stands {where}; keep one of them")
                {
                    Fixes = other.Target.Span == relation.Target.Span ? [] : Mending.Remove(glossary.Text, relation.Target),
                };
            }
        }
    }
}
