using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>What a reader made of a file: all that it could use, and what was wrong with the rest.</summary>
/// <param name="Glossaries">The glossaries, at least one, though it may be empty.</param>
/// <param name="Diagnostics">What was wrong.</param>
public sealed record GlossaryReadResult(ImmutableArray<Glossary> Glossaries, ImmutableArray<GlossaryDiagnostic> Diagnostics)
{
    /// <summary>The result of a file that holds one glossary.</summary>
    public GlossaryReadResult(Glossary glossary, ImmutableArray<GlossaryDiagnostic> diagnostics)
        : this([glossary], diagnostics)
    {
    }

    /// <summary>The first glossary; of most formats, the only one.</summary>
    public Glossary Glossary => Glossaries[0];

    /// <summary>Other files that this one wants read too, as it names them: paths relative to its folder.</summary>
    public ImmutableArray<Located<string>> Imports { get; init; } = [];

    /// <summary>Whether something was left out.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
