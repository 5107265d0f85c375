using TermLsp.Core.Terminology;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>A glossary on the disk.</summary>
internal static class GlossaryFile
{
    /// <summary>
    /// Reads a file by the ending of its name, and its text, into which the findings point. A file that cannot be read is an empty glossary
    /// with a finding that says why.
    /// </summary>
    public static (GlossaryReadResult Result, SourceText Text) Read(GlossarySource source)
    {
        string name = Path.GetFileNameWithoutExtension(source.Path);
        bool isYaml = Path.GetExtension(source.Path).ToLowerInvariant() is ".yaml" or ".yml";
        (string? text, string? error) = source.Read() is { } bytes ? TextFile.Decode(bytes) : (null, source.Error);
        if (text is null)
            return (Unreadable(name, error ?? ""), new SourceText(""));
        return isYaml
            ? (YamlGlossaryReader.Read(text, name, new Uri(Path.GetFullPath(source.Path))), new SourceText(text))
            : (Unreadable(name, "a glossary's name ends in .yaml or .yml"), new SourceText(text));
    }

    private static GlossaryReadResult Unreadable(string name, string why) => new(
        new Glossary { Id = name, Concepts = [] },
        [new GlossaryDiagnostic(GlossaryDiagnosticCode.Unreadable, Severity.Error, default, why)]);
}
