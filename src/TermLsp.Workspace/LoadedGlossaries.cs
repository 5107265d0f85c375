using System.Collections.Immutable;
using TermLsp.Core.Compiled;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>The glossaries that were asked for, and what was wrong with them.</summary>
public sealed record LoadedGlossaries(GlossarySet Glossaries, ImmutableArray<GlossaryProblem> Problems)
{
    /// <summary>Those of an image.</summary>
    public LoadedGlossaries(CompiledGlossaries compiled)
        : this(compiled.Glossaries, compiled.Problems)
    {
    }
}
