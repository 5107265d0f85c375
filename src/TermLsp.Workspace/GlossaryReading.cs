using System.Collections.Immutable;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>What was read from a glossary file.</summary>
/// <param name="Glossaries">Its glossaries.</param>
/// <param name="Problems">What was wrong.</param>
/// <param name="Imports">Other files that it wants read, as full paths.</param>
internal sealed record GlossaryReading(ImmutableArray<Glossary> Glossaries, ImmutableArray<GlossaryProblem> Problems, ImmutableArray<string> Imports)
{
    /// <summary>Whether the file as a whole could not be read, so that what it held before is better than what it holds now.</summary>
    public bool IsBroken => Problems.Any(MakesBroken);

    /// <summary>Whether a finding means that the rest of its file was not read.</summary>
    public static bool MakesBroken(GlossaryProblem problem) => problem.Diagnostic is
    {
        Severity: Severity.Error,
        Code: GlossaryDiagnosticCode.Syntax or GlossaryDiagnosticCode.Unreadable or GlossaryDiagnosticCode.TooLarge,
    };

    /// <summary>Reads a file, unless its text was read before. One that cannot be read is an empty glossary with a finding that says why.</summary>
    public static GlossaryReading Of(GlossarySource source, GlossaryTexts texts)
    {
        (SourceText? text, string? error) = source.Read();
        string path = source.FullPath;
        GlossaryInput input = new(path, text ?? new SourceText(""), new Uri(path));
        GlossaryReadResult result = text is null ? GlossaryReaders.Unreadable(input, error ?? "it cannot be read") : texts.Read(input);
        return new GlossaryReading(
            result.Glossaries,
            [.. result.Diagnostics.Select(diagnostic => GlossaryProblem.Of(source.Path, input.Text, diagnostic))],
            [.. result.Imports.Select(import => Path.GetFullPath(import.Value, Path.GetDirectoryName(path) ?? path))]);
    }
}
