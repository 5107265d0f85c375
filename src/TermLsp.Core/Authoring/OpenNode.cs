using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>A mapping or a sequence that is not closed yet, while <see cref="TypedOutline"/> goes through a text.</summary>
/// <param name="parent">What it stands in; null: the file itself.</param>
/// <param name="column">The column of its keys or dashes; of a flow, that of the block that it stands in.</param>
/// <param name="isSequence">Whether it is a sequence.</param>
/// <param name="shape">The kind of the mapping, or of a sequence's mappings; null where none is known.</param>
internal sealed class OpenNode(OpenNode? parent, int column, bool isSequence, MappingShape? shape)
{
    // The keys whose values are terms to write.
    private static readonly string[] RightKeys = ["term", "preferred", "abbr", "aliases"];

    // Asked of each node once: there may be very many, one in the other.
    private readonly OpenNode? _outerEntry = parent?.Entry;

    public OpenNode? Parent => parent;

    public int Column => column;

    public bool IsSequence => isSequence;

    public MappingShape? Shape => shape;

    public bool IsFlow { get; init; }

    /// <summary>The key whose value it is, or is a part of.</summary>
    public GlossaryKey? Key { get; } = parent?.ValueKey;

    /// <summary>The key whose value comes next.</summary>
    public GlossaryKey? Pending { get; private set; }

    /// <summary>In a flow mapping, whether a value comes next.</summary>
    public bool IsInValue { get; set; }

    /// <summary>The keys that it has so far.</summary>
    public List<Located<string>> Keys { get; } = [];

    /// <summary>Of an entry, the terms to write that it has so far.</summary>
    public List<string> Terms { get; } = [];

    /// <summary>The entry in which it is, if any.</summary>
    public OpenNode? Entry => Shape == GlossaryKeys.Concept && !IsSequence ? this : _outerEntry;

    /// <summary>The key of what may stand as its next value.</summary>
    public GlossaryKey? ValueKey => IsSequence ? Key : Pending;

    /// <summary>The kind of a mapping that may stand as its next value.</summary>
    public MappingShape? ValueShape => IsSequence ? Shape : Pending?.Mapping;

    /// <summary>Adds a key, whose value comes next.</summary>
    public void Add(string key, TextSpan span)
    {
        Keys.Add(new Located<string>(key, span));
        Pending = KeyNamed(key);
    }

    /// <summary>What the key means here.</summary>
    public GlossaryKey? KeyNamed(string key) => Shape == TypedOutline.OneLines
        ? Shape.Language
        : Shape?[key] ?? (Shape?.Language is { } language && LanguageTag.Parse(key) is not null ? language : null);

    /// <summary>Takes down a value, if it is a term to write.</summary>
    public void AddValue(string text)
    {
        GlossaryKey? key = ValueKey;
        bool isRight = key is not null
            && (RightKeys.Contains(key.Name) || key == GlossaryKeys.Concept.Language || (key.Name == "text" && Key is { } outer && RightKeys.Contains(outer.Name)));
        if (isRight && text.Length > 0)
            Entry?.Terms.Add(text);
    }
}
