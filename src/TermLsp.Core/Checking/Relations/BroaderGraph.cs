using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Relations;

/// <summary>The concepts of a glossary by number, and which are broader than which.</summary>
internal sealed class BroaderGraph
{
    private readonly List<string> _ids = [];
    private readonly List<List<Edge>> _broader = [];

    private BroaderGraph()
    {
    }

    /// <summary>The number of concepts.</summary>
    public int Count => _ids.Count;

    /// <summary>Reads all hierarchical relations inside the glossary.</summary>
    public static BroaderGraph Of(CheckedGlossary glossary)
    {
        BroaderGraph graph = new();
        Dictionary<string, int> numbers = [];
        foreach (Concept concept in glossary.Concepts)
        {
            if (!numbers.TryAdd(concept.Id.Value, graph.Count))
                continue;
            graph._ids.Add(concept.Id.Value);
            graph._broader.Add([]);
        }

        HashSet<(int, int)> known = [];
        foreach (Concept concept in glossary.Concepts)
        {
            HashSet<string> broader = [.. concept.Broader.Select(target => target.Value)];
            foreach (Relation relation in Relation.Of(concept).Where(relation => relation.Kind != RelationKind.Related))
            {
                // What stands in both lists is told as such.
                if (!numbers.TryGetValue(relation.Target.Value, out int other) || (relation.Kind == RelationKind.Narrower && broader.Contains(relation.Target.Value)))
                    continue;
                int own = numbers[concept.Id.Value];
                (int from, int to) = relation.Kind == RelationKind.Broader ? (own, other) : (other, own);
                if (from != to && known.Add((from, to)))
                    graph._broader[from].Add(new Edge(to, relation));
            }
        }

        return graph;
    }

    /// <summary>The id of a concept.</summary>
    public string Id(int concept) => _ids[concept];

    /// <summary>What is broader than a concept.</summary>
    public IReadOnlyList<Edge> Broader(int concept) => _broader[concept];

    /// <summary>A step to a broader concept.</summary>
    /// <param name="To">The broader concept.</param>
    /// <param name="Relation">Where the file says so.</param>
    public readonly record struct Edge(int To, Relation Relation);
}
