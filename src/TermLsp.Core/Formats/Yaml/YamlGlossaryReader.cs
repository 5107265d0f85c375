using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Reads our own format, in any of its three altitudes: a term and its equivalent or definition a line, a list of flat entries, and the full form.
/// <c>glossary/README.md</c> is its manual.
/// </summary>
public sealed class YamlGlossaryReader : IGlossaryReader
{
    private YamlGlossaryReader()
    {
    }

    /// <summary>The reader.</summary>
    public static YamlGlossaryReader Instance { get; } = new();

    /// <summary>Reads <paramref name="text"/>; never throws for what it holds.</summary>
    /// <param name="text">The whole file, without a byte order mark.</param>
    /// <param name="name">The glossary's id where the file names none: the file's name, without an ending.</param>
    /// <param name="location">Where the file can be opened, if anywhere.</param>
    public static GlossaryReadResult Read(string text, string name, Uri? location = null) =>
        Instance.Read(new GlossaryInput(name, new SourceText(text), location));

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        return GlossaryTreeReader.Read(input, YamlTree.Parse(input.Text.Content, diagnostics), diagnostics);
    }
}
