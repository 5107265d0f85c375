using TermLsp.Core.Matching;

namespace TermLsp.Core.Checking.Relations;

/// <summary>
/// The id that was meant by one that does not exist. Comparing with each of a hundred thousand ids takes too long for every slip: whoever slips once
/// leaves the beginning or the end as it was, so only ids that share one of them are compared.
/// </summary>
internal sealed class NearestId
{
    private const int SharedLetters = 3;
    private const int MostCompared = 200;

    private readonly Dictionary<string, string> _byKey = [];
    private readonly Dictionary<(string Letters, bool IsEnd), List<string>> _similar = [];

    public NearestId(CheckedGlossary glossary)
    {
        foreach (string id in glossary.Concepts.Select(concept => concept.Id.Value))
        {
            _byKey.TryAdd(FormCompiler.Key(id), id);
            Add((Beginning(id), false), id);
            Add((End(id), true), id);
        }

        // "related: [context window]" names the term.
        foreach (Label label in glossary.Labels.Where(label => label.Term.IsRight))
            _byKey.TryAdd(label.Key, label.Concept.Id.Value);
    }

    /// <summary>The id, but not that of the concept which names it; null where none is near.</summary>
    public string? Of(string named, string except)
    {
        if (_byKey.TryGetValue(FormCompiler.Key(named), out string? same) && same != except)
            return same;
        IEnumerable<string> candidates = _similar.GetValueOrDefault((Beginning(named), false), []).Concat(_similar.GetValueOrDefault((End(named), true), []));
        return Spelling.Nearest(named, candidates.Where(id => id != except).Distinct());
    }

    private void Add((string, bool) place, string id)
    {
        if (!_similar.TryGetValue(place, out List<string>? ids))
            _similar.Add(place, ids = []);
        if (ids.Count < MostCompared)
            ids.Add(id);
    }

    private static string Beginning(string id) => id[..Math.Min(SharedLetters, id.Length)];

    private static string End(string id) => id[^Math.Min(SharedLetters, id.Length)..];
}
