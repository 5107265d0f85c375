using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Contextive;

/// <summary>
/// Reads Contextive's definitions: each context is a glossary, which counts in its paths, and its terms' subject field. Two contexts may well
/// mean different things by one word, so a term's id begins with its context's name.
/// </summary>
public sealed class ContextiveGlossaryReader : IGlossaryReader
{
    private static readonly string[] RootKeys = ["contexts", "imports"];

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        YamlShape shape = new(diagnostics);
        YamlMapping? root = shape.Mapping(YamlTree.Parse(input.Text.Content, diagnostics), "a glossary of Contextive's");
        List<Glossary> glossaries = [];
        if (root is not null)
        {
            shape.Keys(root, RootKeys, "a glossary of Contextive's");
            foreach (YamlNode context in YamlShape.Items(root["contexts"]))
            {
                if (shape.Mapping(context, "a context") is { } mapping)
                    glossaries.Add(new ContextiveContextReader(shape, new GlossaryBuilder(input, diagnostics)).Read(mapping));
            }
        }

        if (glossaries.Count == 0)
            glossaries.Add(new GlossaryBuilder(input).Build());
        return new GlossaryReadResult([.. glossaries], [.. diagnostics]) { Imports = shape.Texts(root?["imports"], "'imports'") };
    }

    /// <summary>Whether a file named <c>*.glossary.yml</c> is Contextive's and not ours, by the keys at its root.</summary>
    internal static bool IsContextive(YamlNode? root) =>
        root is YamlMapping mapping && mapping["concepts"] is null && mapping["termlsp"] is null
        && mapping.Entries.Any(entry => RootKeys.Contains(entry.Key.Value));
}
