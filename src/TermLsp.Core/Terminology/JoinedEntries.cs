using System.Collections;
using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>The concepts of glossaries that were read, joined by id.</summary>
internal sealed class JoinedEntries : IEntryTable
{
    private readonly Dictionary<string, GlossaryEntry> _byId = [];
    private readonly List<GlossaryEntry> _entries = [];

    public JoinedEntries(ImmutableArray<Glossary> nearestFirst)
    {
        foreach (Glossary glossary in nearestFirst)
        {
            foreach (Concept concept in glossary.Concepts)
            {
                GlossaryEntry entry = new(glossary, concept);
                if (_byId.TryAdd(concept.Id.Value, entry))
                    _entries.Add(entry);
            }
        }
    }

    public int Count => _entries.Count;

    public GlossaryEntry this[int index] => _entries[index];

    public GlossaryEntry? ById(string id) => _byId.GetValueOrDefault(id);

    public IEnumerator<GlossaryEntry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
