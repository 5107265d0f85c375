using System.Collections.Immutable;

namespace TermLsp.Core.Terminology;

/// <summary>What a reader made of a file: all that it could use, and what was wrong with the rest.</summary>
public sealed record GlossaryReadResult(Glossary Glossary, ImmutableArray<GlossaryDiagnostic> Diagnostics)
{
    /// <summary>Whether something was left out.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
