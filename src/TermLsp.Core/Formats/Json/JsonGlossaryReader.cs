using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Json;

/// <summary>
/// Reads our own format in JSON: the same keys, in any of the three altitudes. People write such files, so comments and trailing commas are
/// allowed, and <c>$schema</c> at the root.
/// </summary>
public sealed class JsonGlossaryReader : IGlossaryReader
{
    private JsonGlossaryReader()
    {
    }

    /// <summary>The reader.</summary>
    public static JsonGlossaryReader Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        return GlossaryTreeReader.Read(input, JsonTree.Parse(input.Text.Content, diagnostics), diagnostics);
    }
}
