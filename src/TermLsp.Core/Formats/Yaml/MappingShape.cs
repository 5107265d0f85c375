using System.Collections.Immutable;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>A kind of mapping of the format: which keys it may have.</summary>
internal sealed class MappingShape
{
    private readonly OrderedDictionary<string, GlossaryKey> _byName = new(StringComparer.Ordinal);

    /// <param name="name">Its name among the shapes, in camel case.</param>
    /// <param name="where">What it is called in a message: "a concept".</param>
    /// <param name="keys">Its keys, in the order in which people are shown them.</param>
    /// <param name="language">What a language tag as a key takes; null where none may stand.</param>
    public MappingShape(string name, string where, ImmutableArray<GlossaryKey> keys, GlossaryKey? language = null)
    {
        (Name, Where, Keys, Language) = (name, where, keys, language);
        foreach (GlossaryKey key in keys)
            _byName.Add(key.Name, key);
    }

    public string Name { get; }

    public string Where { get; }

    public ImmutableArray<GlossaryKey> Keys { get; }

    /// <summary>The keys' names, in their order.</summary>
    public IReadOnlyList<string> Names => _byName.Keys;

    public GlossaryKey? Language { get; }

    /// <summary>The key of this name, which is no language's; null where there is none.</summary>
    public GlossaryKey? this[string name] => _byName.GetValueOrDefault(name);
}
