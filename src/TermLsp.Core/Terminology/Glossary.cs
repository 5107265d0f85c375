namespace TermLsp.Core.Terminology;

/// <summary>A list of concepts from one file. (A file may hold several: Contextive's contexts are such.)</summary>
public sealed record Glossary
{
    /// <summary>The short name that findings and completions show.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public LocalizedText Title { get; init; } = LocalizedText.None;

    /// <summary>The licence of its words, as an SPDX expression.</summary>
    public string? License { get; init; }

    /// <summary>Where the file can be opened; null where it is in no file.</summary>
    public Uri? Location { get; init; }

    /// <summary>Whether TermLsp brought it along: nobody chose it, so it speaks more softly.</summary>
    public bool IsBuiltin { get; init; }

    /// <summary>How much its findings matter where no term says otherwise.</summary>
    public Severity? DefaultSeverity { get; init; }

    /// <summary>Where it counts.</summary>
    public GlossaryScope Scope { get; init; } = GlossaryScope.Everywhere;

    /// <summary>The concepts, in the file's order. Those of a compiled glossary come into being one by one, when asked for.</summary>
    public required IReadOnlyList<Concept> Concepts { get; init; }
}
