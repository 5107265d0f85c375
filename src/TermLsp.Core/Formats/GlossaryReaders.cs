using TermLsp.Core.Formats.Contextive;
using TermLsp.Core.Formats.Delimited;
using TermLsp.Core.Formats.Json;
using TermLsp.Core.Formats.Markdown;
using TermLsp.Core.Formats.Tbx;
using TermLsp.Core.Formats.Vale;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>The one door to the readers: by a file's name, and where that leaves it open, by what is in it.</summary>
public static class GlossaryReaders
{
    /// <summary>Reads a glossary file; never throws for what it holds.</summary>
    public static GlossaryReadResult Read(GlossaryInput input) => Reader(input) is { } reader
        ? reader.Read(input)
        : Unreadable(input, $"its name tells no format of glossaries; it must end in one of {GlossaryFileName.KnownEndings}");

    /// <summary>An empty glossary, and why it is empty.</summary>
    public static GlossaryReadResult Unreadable(GlossaryInput input, string why) => new(
        new Glossary { Id = input.Name, Location = input.Location, Concepts = [] },
        [new GlossaryDiagnostic(GlossaryDiagnosticCode.Unreadable, Severity.Error, default, why)]);

    private static IGlossaryReader? Reader(GlossaryInput input) => GlossaryFileName.FormatOf(input.Path) switch
    {
        GlossaryFormat.Yaml when IsSubstitution(input.Text.Content) => new ValeSubstitutionReader(),
        GlossaryFormat.Yaml when IsContextive(input.Text.Content) => new ContextiveGlossaryReader(),
        GlossaryFormat.Yaml => YamlGlossaryReader.Instance,
        GlossaryFormat.Json => JsonGlossaryReader.Instance,
        GlossaryFormat.Markdown => MarkdownGlossaryReader.Instance,
        GlossaryFormat.PlainText => PlainTextGlossaryReader.Instance,
        GlossaryFormat.Csv or GlossaryFormat.Tsv => new DelimitedGlossaryReader(),
        GlossaryFormat.Tbx => new TbxGlossaryReader(),
        GlossaryFormat.ValeVocabulary => new ValeVocabularyReader(),
        _ => null,
    };

    // Told by keys that ours does not have, at the start of a line: to parse a file twice would cost as much again.
    private static bool IsContextive(string text) => HasRootKey(text, "contexts") || (HasRootKey(text, "imports") && !HasRootKey(text, "concepts"));

    private static bool IsSubstitution(string text) => HasRootKey(text, "extends") && HasRootKey(text, "swap");

    private static bool HasRootKey(string text, string key)
    {
        for (int at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            bool isAtStart = at == 0 || text[at - 1] is '\n' or '\r';
            if (isAtStart && text.AsSpan(at + key.Length).TrimStart(' ') is [':', ..])
                return true;
        }

        return false;
    }
}
