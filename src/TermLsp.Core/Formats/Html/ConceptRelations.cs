using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Html;

/// <summary>How the concepts stand to each other, from both sides: what one calls broader calls it narrower.</summary>
internal sealed class ConceptRelations
{
    private readonly Dictionary<string, Concept> _byId = [];
    private readonly Dictionary<(string Id, RelationKind Kind), List<string>> _inverse = [];

    public ConceptRelations(IReadOnlyList<Concept> concepts)
    {
        foreach (Concept concept in concepts)
            _byId.TryAdd(concept.Id.Value, concept);
        foreach (Concept concept in concepts)
        {
            AddInverse(concept.Broader, RelationKind.Narrower, concept);
            AddInverse(concept.Narrower, RelationKind.Broader, concept);
        }
    }

    /// <summary>The concept of an id; null where the glossary does not have it.</summary>
    public Concept? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The ids in a relation to a concept, each once: those that it names, then those that name it.</summary>
    public IReadOnlyList<string> Of(Concept concept, RelationKind kind)
    {
        IEnumerable<string> named = Relation.Of(concept).Where(relation => relation.Kind == kind).Select(relation => relation.Target.Value);
        return [.. named.Concat(_inverse.GetValueOrDefault((concept.Id.Value, kind)) ?? []).Distinct().Where(id => id != concept.Id.Value)];
    }

    private void AddInverse(IEnumerable<Located<string>> targets, RelationKind kind, Concept concept)
    {
        foreach (Located<string> target in targets)
        {
            if (!_inverse.TryGetValue((target.Value, kind), out List<string>? ids))
                _inverse[(target.Value, kind)] = ids = [];
            ids.Add(concept.Id.Value);
        }
    }
}
