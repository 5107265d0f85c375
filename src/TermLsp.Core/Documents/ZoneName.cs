namespace TermLsp.Core.Documents;

/// <summary>A zone's name in files and output.</summary>
public static class ZoneName
{
    /// <summary>The name: <c>link-text</c> of <see cref="Zone.LinkText"/>.</summary>
    public static string Of(Zone zone) => zone switch
    {
        Zone.LinkText => "link-text",
        Zone.InlineCode => "inline-code",
        Zone.FencedCode => "fenced-code",
        Zone.FrontMatter => "front-matter",
        _ => zone.ToString().ToLowerInvariant(),
    };

    /// <summary>The zone of this name; null where there is none.</summary>
    public static Zone? Parse(string name)
    {
        foreach (Zone zone in Enum.GetValues<Zone>())
        {
            if (Of(zone) == name)
                return zone;
        }

        return null;
    }
}
