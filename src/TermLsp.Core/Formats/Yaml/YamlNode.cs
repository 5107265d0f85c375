using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>A YAML value with its place. <see cref="Weight"/> counts the values below it with aliases followed.</summary>
internal abstract record YamlNode(TextSpan Span)
{
    public abstract long Weight { get; }

    // Past what is read it matters no more how much it is: aliases of aliases soon outgrow any number.
    protected static long WeightOf(IEnumerable<YamlNode> below) =>
        below.Aggregate(1L, (sum, node) => Math.Min(YamlTree.MaxWeight + 1, sum + node.Weight));
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
}

/// <summary>A mapping in the file's order; a key that is no scalar is left out.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    public override long Weight { get; } = WeightOf(Entries.Select(entry => entry.Value));

    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
