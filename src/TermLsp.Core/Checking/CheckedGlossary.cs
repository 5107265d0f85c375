using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking;

/// <summary>A glossary under check, with what several checks want to know of it.</summary>
/// <param name="glossary">The glossary.</param>
/// <param name="text">The file that it was read from.</param>
/// <param name="others">The other glossaries whose concepts its relations may name.</param>
/// <param name="cancellation">Ends the check.</param>
internal sealed class CheckedGlossary(Glossary glossary, SourceText text, GlossarySet others, CancellationToken cancellation)
{
    private readonly Lazy<ImmutableArray<Label>> _labels = new(() =>
        [.. glossary.Concepts.SelectMany(concept => concept.Terms.Select(term => Label.Of(concept, term)))]);

    private readonly Lazy<HashSet<string>> _ids = new(() => [.. glossary.Concepts.Select(concept => concept.Id.Value)]);

    /// <summary>The file's text.</summary>
    public SourceText Text => text;

    /// <summary>Ends the check.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The concepts, in the file's order.</summary>
    public IEnumerable<Concept> Concepts
    {
        get
        {
            foreach (Concept concept in glossary.Concepts)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return concept;
            }
        }
    }

    /// <summary>The terms of all concepts, with their keys.</summary>
    public ImmutableArray<Label> Labels => _labels.Value;

    /// <summary>All relations.</summary>
    public IEnumerable<Relation> Relations => Concepts.SelectMany(Relation.Of);

    /// <summary>Whether this glossary has a concept with this id.</summary>
    public bool HasOwn(string id) => _ids.Value.Contains(id);

    /// <summary>Whether only a glossary of another name has a concept with this id: one glossary may well be spread over several files.</summary>
    public bool IsInAnother(string id) => !HasOwn(id) && others.ById(id) is { } entry && entry.Glossary.Id != glossary.Id;

    /// <summary>Whether this glossary, or one beside it, has a concept with this id.</summary>
    public bool Has(string id) => HasOwn(id) || others.ById(id) is not null;
}
