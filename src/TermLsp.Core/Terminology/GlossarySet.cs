using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>
/// The glossaries that count for a document, nearest first. A concept of a nearer glossary takes the place of one with the same id in a
/// farther one.
/// </summary>
public sealed class GlossarySet
{
    private readonly Dictionary<string, GlossaryEntry> _byId = [];

    /// <summary>Joins glossaries, nearest first.</summary>
    public GlossarySet(IEnumerable<Glossary> nearestFirst)
    {
        Glossaries = [.. nearestFirst];
        ImmutableArray<GlossaryEntry>.Builder entries = ImmutableArray.CreateBuilder<GlossaryEntry>();
        foreach (Glossary glossary in Glossaries)
        {
            foreach (Concept concept in glossary.Concepts)
            {
                GlossaryEntry entry = new(glossary, concept);
                if (_byId.TryAdd(concept.Id.Value, entry))
                    entries.Add(entry);
            }
        }

        Entries = entries.ToImmutable();
    }

    /// <summary>No glossary at all.</summary>
    public static GlossarySet Empty { get; } = new([]);

    /// <summary>The glossaries, nearest first.</summary>
    public ImmutableArray<Glossary> Glossaries { get; }

    /// <summary>The concepts that count, nearest first.</summary>
    public ImmutableArray<GlossaryEntry> Entries { get; }

    /// <summary>The concept with this id, or null.</summary>
    public GlossaryEntry? ById(string id) => _byId.GetValueOrDefault(id);
}
