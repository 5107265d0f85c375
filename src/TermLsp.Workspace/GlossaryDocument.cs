using System.Collections.Immutable;
using TermLsp.Core.Checking;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>A glossary file as its author sees it: its text, what was read of it, and what is wrong.</summary>
/// <param name="Path">The path, as it was named.</param>
/// <param name="Text">The text.</param>
/// <param name="Result">What was read.</param>
public sealed record GlossaryDocument(string Path, SourceText Text, GlossaryReadResult Result)
{
    /// <summary>Whether there is a text at all.</summary>
    public bool IsReadable { get; private init; } = true;

    /// <summary>Reads a file; one that cannot be read is an empty glossary with a finding that says why.</summary>
    public static GlossaryDocument Read(string path)
    {
        (string? content, string? error) = TextFile.Read(path);
        string full = System.IO.Path.GetFullPath(path);
        SourceText text = new(content ?? "");
        GlossaryInput input = new(full, text, new Uri(full));
        return content is null
            ? new GlossaryDocument(path, text, GlossaryReaders.Unreadable(input, error ?? "it cannot be read")) { IsReadable = false }
            : new GlossaryDocument(path, text, GlossaryReaders.Read(input));
    }

    /// <summary>The glossary files that paths lead to: files as they are, of folders those whose names tell a format.</summary>
    public static ImmutableArray<GlossaryDocument> ReadAll(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(path => Directory.Exists(path) ? DocumentFiles.Under(path).Where(GlossaryFileName.IsReadable) : [path]).Distinct().Select(Read),
    ];

    /// <summary>What is wrong, in the file's order.</summary>
    /// <param name="others">The glossaries whose concepts its relations may name.</param>
    /// <param name="withStyle">Whether it is held to good style too.</param>
    public ImmutableArray<GlossaryProblem> Problems(GlossarySet others, bool withStyle = false) =>
    [
        .. Result.Diagnostics
            .Concat(Result.Glossaries.SelectMany(glossary => GlossaryChecks.Of(glossary, Text, others)))
            .Concat(withStyle ? Result.Glossaries.SelectMany(glossary => GlossaryChecks.Style(glossary, Text, others)) : [])
            .OrderBy(diagnostic => diagnostic.Span.Start).Select(diagnostic => GlossaryProblem.Of(Path, Text, diagnostic)),
    ];
}
