using System.Collections.Immutable;
using TermLsp.Core;
using TermLsp.Core.Compiled;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>Glossaries that count together, what was made of them, and what was wrong with them.</summary>
public sealed class LoadedGlossaries
{
    private readonly Lazy<Analysis> _analysis;

    /// <summary>Those of an image.</summary>
    public LoadedGlossaries(CompiledGlossaries compiled)
        : this(compiled.Glossaries, compiled.Forms, compiled.Beginnings, compiled.Problems)
    {
    }

    /// <summary>Those that nobody has compiled yet.</summary>
    public LoadedGlossaries(GlossarySet glossaries, ImmutableArray<GlossaryProblem> problems)
        : this(glossaries, TermMatcher.Compile(glossaries), beginnings: null, problems)
    {
    }

    /// <summary>Those whose forms are known.</summary>
    internal LoadedGlossaries(GlossarySet glossaries, ReadOnlyMemory<byte> forms, ImmutableArray<GlossaryProblem> problems)
        : this(glossaries, forms, beginnings: null, problems)
    {
    }

    private LoadedGlossaries(
        GlossarySet glossaries, ReadOnlyMemory<byte> forms, ReadOnlyMemory<byte>? beginnings, ImmutableArray<GlossaryProblem> problems)
    {
        (Glossaries, Forms, Problems) = (glossaries, forms, problems);
        _analysis = new Lazy<Analysis>(() => new Analysis(Glossaries, Forms, beginnings));
    }

    /// <summary>The glossaries.</summary>
    public GlossarySet Glossaries { get; }

    /// <summary>What <see cref="TermMatcher.Compile"/> makes of them.</summary>
    public ReadOnlyMemory<byte> Forms { get; }

    /// <summary>What was wrong in their files.</summary>
    public ImmutableArray<GlossaryProblem> Problems { get; }

    /// <summary>What can be asked of them: the same object every time, so that a document's occurrences need not be found again.</summary>
    public Analysis Analyze() => _analysis.Value;
}
