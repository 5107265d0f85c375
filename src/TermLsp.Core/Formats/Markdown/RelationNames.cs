using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>What to write for the id of a concept: a term where it leads back to that id, else the id.</summary>
internal sealed class RelationNames
{
    private readonly RelationIndex _index;
    private readonly Dictionary<string, string> _terms = [];

    /// <summary>Takes the concepts that are written, and the language of their readers.</summary>
    public RelationNames(IReadOnlyCollection<Concept> concepts, LanguageTag readers)
    {
        _index = new RelationIndex(concepts);
        foreach (Concept concept in concepts)
        {
            string? term = (concept.PreferredTerm(readers) ?? concept.Terms.FirstOrDefault(term => term.IsRight))?.Text.Value;
            if (term is not null && _index.Find(term) == concept.Id.Value)
                _terms.TryAdd(concept.Id.Value, term);
        }
    }

    /// <summary>The name of a concept.</summary>
    public string NameOf(string id, LossCounter losses)
    {
        if (_terms.TryGetValue(id, out string? term))
            return term;
        if (_index.Find(id) is { } found && found != id)
            losses.Add("relations to concepts elsewhere that have the name of one here");
        return id;
    }
}
