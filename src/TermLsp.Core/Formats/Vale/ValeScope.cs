using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Vale;

/// <summary>Where a rule of Vale's looks, in our zones.</summary>
internal static class ValeScope
{
    private static readonly Dictionary<string, Zone> Zones = new(StringComparer.Ordinal)
    {
        ["heading"] = Zone.Heading, ["list"] = Zone.List, ["table"] = Zone.Table, ["blockquote"] = Zone.Quote, ["link"] = Zone.LinkText,
        ["alt"] = Zone.LinkText, ["comment"] = Zone.Comment, ["code"] = Zone.InlineCode,
    };

    private static readonly HashSet<string> Everything = new(StringComparer.Ordinal) { "text", "raw", "paragraph", "sentence", "summary" };

    /// <summary>The zones; none means everywhere, as it does in a glossary. <c>heading.h2</c> is a heading.</summary>
    public static ImmutableArray<Zone> Read(YamlNode? node, YamlShape shape)
    {
        List<Zone> zones = [];
        foreach (Located<string> scope in shape.Texts(node, "'scope'"))
        {
            string word = scope.Value.Split('.')[0];
            if (Everything.Contains(word))
                return [];
            if (Zones.TryGetValue(word, out Zone zone))
                zones.Add(zone);
            else
                shape.Report(
                    GlossaryDiagnosticCode.WrongValue, Severity.Warning, scope.Span,
                    $"the scope '{scope.Value}' has no zone here, so it is passed over; known ones: {string.Join(", ", Zones.Keys)}");
        }

        return [.. zones.Distinct()];
    }
}
