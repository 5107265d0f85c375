using System.Collections.Immutable;

namespace TermLsp.Core.Documents;

/// <summary>A zone's name in files and output.</summary>
public static class ZoneName
{
    /// <summary>Every zone's name.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<Zone>().Select(Of)];

    /// <summary>The name: <c>link-text</c> of <see cref="Zone.LinkText"/>.</summary>
    public static string Of(Zone zone) => zone switch
    {
        Zone.LinkText => "link-text",
        Zone.InlineCode => "inline-code",
        Zone.FencedCode => "fenced-code",
        Zone.FrontMatter => "front-matter",
        _ => zone.ToString().ToLowerInvariant(),
    };

    /// <summary>The zone of a name; null where there is none of that name.</summary>
    public static Zone? Parse(string name) => All.IndexOf(name) is int index and >= 0 ? (Zone)index : null;
}
