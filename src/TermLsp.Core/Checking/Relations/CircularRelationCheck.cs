using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Relations;

/// <summary>
/// Broader concepts that lead back to where they began: nothing can include what includes it. A narrower concept is a broader one told from the other
/// side. Each cycle is told once, at the relation that closes it.
/// </summary>
internal sealed class CircularRelationCheck : IGlossaryCheck
{
    // Of a longer cycle, as many at its beginning and at its end are named.
    private const int MostNamed = 4;

    public string Code => GlossaryDiagnosticCode.CircularRelation;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        BroaderGraph graph = BroaderGraph.Of(glossary);
        int[] depth = new int[graph.Count];
        List<(int Node, int Next)> path = [];
        for (int root = 0; root < graph.Count; root++)
        {
            if (depth[root] == 0)
                Enter(root);
            while (path.Count > 0)
            {
                (int node, int next) = path[^1];
                if (next == graph.Broader(node).Count)
                {
                    depth[node] = -1;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (node, next + 1);
                BroaderGraph.Edge edge = graph.Broader(node)[next];
                if (depth[edge.To] == 0)
                    Enter(edge.To);
                else if (depth[edge.To] > 0)
                    yield return Finding(edge, [.. Names(path, depth[edge.To] - 1, graph)]);
            }
        }

        // The depth is the place on the path, from 1; 0 is a concept not yet seen, -1 one that leads to no cycle but those told.
        void Enter(int node)
        {
            path.Add((node, 0));
            depth[node] = path.Count;
        }
    }

    private static IEnumerable<string> Names(List<(int Node, int Next)> path, int from, BroaderGraph graph)
    {
        bool isLong = path.Count - from > 2 * MostNamed;
        for (int i = from; i < path.Count; i++)
        {
            if (isLong && i == from + MostNamed)
            {
                yield return "...";
                i = path.Count - MostNamed;
            }

            yield return graph.Id(path[i].Node);
        }

        yield return graph.Id(path[from].Node);
    }

    private GlossaryDiagnostic Finding(BroaderGraph.Edge edge, string[] names) => new(
        Code, Severity.Warning, edge.Relation.Target.Span,
        $"the broader concepts go round in a circle: {string.Join(" -> ", names)}; take one of these relations out");
}
