using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>The subject fields, and which concepts stand under each.</summary>
internal sealed class PageSubjects
{
    private readonly SortedDictionary<string, List<Concept>> _concepts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _anchors = new(StringComparer.OrdinalIgnoreCase);

    public PageSubjects(IReadOnlyList<Concept> concepts)
    {
        foreach (string subject in concepts.SelectMany(concept => concept.Domains))
            _concepts.TryAdd(subject, []);
        foreach (string subject in _concepts.Keys)
            _anchors[subject] = string.Create(CultureInfo.InvariantCulture, $"{PageAnchors.OwnMark}subject-{_anchors.Count + 1}");
        // What most concepts have tells them not apart: such a subject lists those alone that have no other.
        Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
        foreach (string subject in concepts.SelectMany(concept => concept.Domains.Distinct(StringComparer.OrdinalIgnoreCase)))
            counts[subject] = counts.GetValueOrDefault(subject) + 1;
        foreach (Concept concept in concepts)
        {
            string[] all = [.. concept.Domains.Distinct(StringComparer.OrdinalIgnoreCase)];
            string[] telling = [.. all.Where(subject => counts[subject] * 2 <= concepts.Count)];
            foreach (string subject in telling.Length > 0 ? telling : all)
                _concepts[subject].Add(concept);
        }
    }

    /// <summary>All of them in alphabetical order, with their concepts in the order that they came in.</summary>
    public IEnumerable<(string Subject, IReadOnlyList<Concept> Concepts)> All => _concepts.Select(pair => (pair.Key, (IReadOnlyList<Concept>)pair.Value));

    /// <summary>Where a subject stands in the index.</summary>
    public string Anchor(string subject) => _anchors[subject];
}
