using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>The one door to the readers: by a file's name, and where that leaves it open, by what is in it.</summary>
public static class GlossaryReaders
{
    /// <summary>Reads a glossary file; never throws for what it holds.</summary>
    public static GlossaryReadResult Read(GlossaryInput input) => GlossaryFileName.FormatOf(input.Path) switch
    {
        GlossaryFormat.Yaml => YamlGlossaryReader.Read(input.Text.Content, input.Name, input.Location),
        _ => Unreadable(input, $"its name tells no format of glossaries; it must end in one of {GlossaryFileName.KnownEndings}"),
    };

    /// <summary>An empty glossary, and why it is empty.</summary>
    public static GlossaryReadResult Unreadable(GlossaryInput input, string why) => new(
        new Glossary { Id = input.Name, Location = input.Location, Concepts = [] },
        [new GlossaryDiagnostic(GlossaryDiagnosticCode.Unreadable, Severity.Error, default, why)]);
}
