using System.Collections.Immutable;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>What a key's scalar value is.</summary>
internal enum ScalarKind
{
    /// <summary>The key takes no scalar.</summary>
    None,

    Text,
    Number,

    /// <summary>One of the key's <see cref="GlossaryKey.Choices"/>.</summary>
    Choice,

    /// <summary>Another entry's id.</summary>
    ConceptId,

    /// <summary>A term to write, of the same entry as a rule.</summary>
    RightTerm,
}

/// <summary>A key of the format: what it takes, and what people are told of it.</summary>
/// <param name="Name">The key; of the key that stands for all languages, a description of it.</param>
/// <param name="Scalar">What a scalar value is.</param>
/// <param name="English">What the key says, in a line.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Example">A line of YAML that uses it.</param>
internal sealed record GlossaryKey(string Name, ScalarKind Scalar, string English, string Chinese, string Example)
{
    /// <summary>Whether several values may stand in a list; one stands for a list of one.</summary>
    public bool TakesList { get; init; }

    /// <summary>The mapping that may stand as the value, or as an item of its list; null: none.</summary>
    public MappingShape? Mapping { get; init; }

    /// <summary>The words that may stand, where there are but a few.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether the value is of a kind that the key takes at all.</summary>
    public bool Takes(YamlNode value) => value switch
    {
        YamlScalar => Scalar != ScalarKind.None,
        YamlSequence => TakesList,
        _ => Mapping is not null,
    };
}
