using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Compiled;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>The glossaries that were asked for, and what was wrong with them.</summary>
/// <param name="Glossaries">The glossaries.</param>
/// <param name="Forms">What <see cref="TermMatcher.Compile"/> makes of them.</param>
/// <param name="Problems">What was wrong.</param>
public sealed record LoadedGlossaries(GlossarySet Glossaries, ReadOnlyMemory<byte> Forms, ImmutableArray<GlossaryProblem> Problems)
{
    /// <summary>Those of an image.</summary>
    public LoadedGlossaries(CompiledGlossaries compiled)
        : this(compiled.Glossaries, compiled.Forms, compiled.Problems)
    {
    }

    /// <summary>Those that nobody has compiled yet.</summary>
    public LoadedGlossaries(GlossarySet glossaries, ImmutableArray<GlossaryProblem> problems)
        : this(glossaries, TermMatcher.Compile(glossaries), problems)
    {
    }

    /// <summary>What can be asked of them.</summary>
    public Analysis Analyze() => new(Glossaries, Forms);
}
