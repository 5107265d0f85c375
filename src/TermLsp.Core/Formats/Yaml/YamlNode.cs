using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// A value with its place, of YAML or of JSON, whose values are a part of YAML's. <see cref="Weight"/> counts the values below it with aliases
/// followed.
/// </summary>
internal abstract record YamlNode(TextSpan Span)
{
    public abstract long Weight { get; }
}

/// <summary>A scalar; <paramref name="IsPlain"/> where it has no quotes, so that nothing written means null.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    public override long Weight => 1;

    public bool IsNull => IsPlain && Value is "" or "~" or "null";

    public Located<string> Located => new(Value, Span);
}

/// <summary>A sequence.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, TextSpan Span) : YamlNode(Span)
{
    public override long Weight { get; } = WeightOf(Items);

    // Past what is read it matters no more how much it is: aliases of aliases soon outgrow any number.
    private static long WeightOf(ImmutableArray<YamlNode> items)
    {
        long weight = 1;
        foreach (YamlNode item in items)
            weight = Math.Min(YamlTree.MaxWeight + 1, weight + item.Weight);
        return weight;
    }
}

/// <summary>A mapping in the file's order; a key that is no scalar is left out.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    public override long Weight { get; } = WeightOf(Entries);

    /// <summary>The value of the first entry with this key.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (YamlEntry entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry.Value;
            }

            return null;
        }
    }

    private static long WeightOf(ImmutableArray<YamlEntry> entries)
    {
        long weight = 1;
        foreach (YamlEntry entry in entries)
            weight = Math.Min(YamlTree.MaxWeight + 1, weight + entry.Value.Weight);
        return weight;
    }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
