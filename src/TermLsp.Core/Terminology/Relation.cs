using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>How one concept stands to another.</summary>
internal enum RelationKind
{
    /// <summary>The other includes it.</summary>
    Broader,

    /// <summary>It includes the other.</summary>
    Narrower,

    /// <summary>Near in another way.</summary>
    Related,
}

/// <summary>A concept's word that it stands in a relation to another.</summary>
/// <param name="Concept">The concept that says so.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Target">The other's id, as written.</param>
internal readonly record struct Relation(Concept Concept, RelationKind Kind, Located<string> Target)
{
    /// <summary>The list's name in the file.</summary>
    public string ListName => Kind switch
    {
        RelationKind.Broader => "broader",
        RelationKind.Narrower => "narrower",
        _ => "related",
    };

    /// <summary>All relations of a concept, list by list.</summary>
    public static IEnumerable<Relation> Of(Concept concept) =>
    [
        .. concept.Broader.Select(target => new Relation(concept, RelationKind.Broader, target)),
        .. concept.Narrower.Select(target => new Relation(concept, RelationKind.Narrower, target)),
        .. concept.Related.Select(target => new Relation(concept, RelationKind.Related, target)),
    ];
}
